import { searchKey } from '@/domain/search-key'
import { markerOf } from './marker'

const pageNumber =
  /^(?:[-–—|\s]*\p{Nd}{1,4}[-–—|\s]*|(?:page|seite|página|pagina|pág\.?|p\.|s\.|صفحة|ص)\s*\p{Nd}{1,4}(?:\s*(?:\/|of|von|de|sur|من)\s*\p{Nd}{1,4})?|\p{Nd}{1,4}\s*(?:\/|of)\s*\p{Nd}{1,4}|第\s*\p{Nd}{1,4}\s*[页頁](?:\s*[,，]?\s*共\s*\p{Nd}{1,4}\s*[页頁])?)$/iu
const rule = /^[\s\-–—_=*~.•#|+:]{2,}$/

const endsInPage = /[\s|–-](?:page|seite|página|pág\.?|صفحة)\s*\p{Nd}{1,4}\s*$/iu

/** Whether a line is nothing but the number of a page. */
export const isPageNumber = (line: string): boolean => pageNumber.test(line.trim())

/** Whether a line is empty or drawn. */
export const isBlank = (line: string): boolean => line.trim() === '' || rule.test(line)

const headKey = (line: string): string => searchKey(line.replace(/\p{Nd}+/gu, '#'))

/**
 * Tells running heads: lines that come back beside the number of a page or at the head of one. What a list numbers as an
 * entry is never one.
 */
export const runningHeads = (
  lines: readonly { text: string; startsPage: boolean }[],
): ((line: string) => boolean) => {
  const times = new Map<string, number>()
  const atEdge = new Set<string>()
  for (const [at, { text, startsPage }] of lines.entries()) {
    if (isBlank(text) || text.length > 120 || markerOf(text)?.kind === 'number') continue
    const key = headKey(text)
    times.set(key, (times.get(key) ?? 0) + 1)
    const beside = [lines[at - 1], lines[at + 1]].some((other) => other && isPageNumber(other.text))
    if (beside || startsPage || endsInPage.test(text)) atEdge.add(key)
  }
  return (line) => atEdge.has(headKey(line)) && (times.get(headKey(line)) ?? 0) > 1
}
