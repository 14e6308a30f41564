import { clip } from './clip'
import { textWidth } from './text-width'

/** What search engines show of a description, in columns (see textWidth): less is filled up, more is cut. */
export const descriptionWidth = { least: 120, most: 160 } as const

const asianEnd = /[。！？；：」』）]$/u
const anyEnd = /[.!?…؟:;]["'’”»)]?$/u

const join = (text: string, piece: string): string => {
  if (text === '') return piece
  if (asianEnd.test(text)) return `${text}${piece}`
  return anyEnd.test(text) ? `${text} ${piece}` : `${text} · ${piece}`
}

/**
 * The description of a page out of sentences about it, the most telling first: as many of them as it takes to be long
 * enough, each only once, and no more than is shown. It is shorter only where there is nothing more to say.
 */
export const pageDescription = (pieces: readonly (string | null | undefined | false)[]): string => {
  let text = ''
  for (const piece of pieces) {
    if (textWidth(text) >= descriptionWidth.least) break
    const line = (piece || '').replace(/\s+/gu, ' ').trim()
    if (line !== '' && !text.includes(line)) text = join(text, line)
  }
  return clip(text, descriptionWidth.most)
}
