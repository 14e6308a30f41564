import type { Narrowing } from './asked'
import type { FoundKind } from './kinds'

/** A piece of a text, and whether it is what was looked for. */
export type Piece = { text: string; isHit: boolean }

/** A text cut into pieces, with the language it is written in where that is not the page's. */
export type Marked = { pieces: Piece[]; language: string | null }

/** A document that was found. */
export type Found = {
  kind: FoundKind
  /** Its address below the locale. */
  path: string
  title: Marked
  /** Further names by which it goes, such as an abbreviation or the name in its own script. */
  names: Marked[]
  snippet: Marked | null
  /** Of a news item, the line that says whose its original is. */
  notice: Marked | null
  /** Where it belongs, such as the campaign that somebody signed. */
  context: Marked | null
  year: number | null
}

/** A value by which the search can be narrowed, and how many of the documents found have it. */
export type Choice = { value: string; label: string | null; count: number }

/** What a search found. */
export type SearchAnswer = {
  found: Found[]
  total: number
  page: number
  pages: number
  /** The place of the first one shown among all that was found, from 1. */
  start: number
  /** Whether only some of the words are in what was found. */
  isLoose: boolean
  /** The question with its misspelt words as the site spells them, or null. */
  suggestion: string | null
  choices: Record<Narrowing, Choice[]>
  /** How many would be found without one of the ways in which it is narrowed; asked only where nothing is found. */
  wider: { without: Narrowing; total: number }[]
  /** Whether the index is still being filled, so that more may be found soon. */
  isFilling: boolean
}
