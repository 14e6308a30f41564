import type { Piece } from './parse-tagged'
import type { Tagged } from './to-tagged'

/** What is known of a message: the pieces of its translation, nothing to change, or none. */
export type Verdict = readonly Piece[] | 'same' | 'untranslated'

/** The lines of blocks as they were written once, for walking through the same rich text again. */
export type WrittenLines = Map<object, Tagged>

/** What laying a translation over rich text needs to know; `retold` counts the blocks translated. */
export type Overlaying = {
  read: (msgid: string) => Verdict
  locale: string
  originalLocale: string
  retold: number
  written: WrittenLines
}
