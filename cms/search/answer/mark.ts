import type { Piece } from '@/domain/search/answer'
import { termsIn } from '../words/terms'

/** Where in a text the terms stand that answer to a question, in order, none within another (UTF-16 units). */
export const hitsIn = (
  text: string,
  terms: ReadonlySet<string>,
): [start: number, end: number][] => {
  const hits: [number, number][] = []
  const found = termsIn(text)
    .filter(({ term }) => terms.has(term))
    .sort((one, other) => one.start - other.start)
  for (const { start, end } of found) {
    const last = hits.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else hits.push([start, end])
  }
  return hits
}

/** A text in pieces, those that answer to a question told apart. */
export const mark = (text: string, terms: ReadonlySet<string>): Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const [start, end] of hitsIn(text, terms)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isHit: false })
    pieces.push({ text: text.slice(start, end), isHit: true })
    at = end
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isHit: false }] : pieces
}
