import type { GlossaryTerm } from '@/domain/translation/glossary/glossary-term'
import type { Locale } from '@/i18n/locales'

/** Why one term of a file is not taken in; the words, in English, are for those who have no panel. */
export const refusals = {
  'no-term': 'There is no term.',
  'unknown-language': 'It is in no language of this site.',
  'part-of-speech':
    'The part of speech must be noun, properNoun, verb, adjective, adverb, other, or nothing.',
  'do-not-translate': 'Whether it is left untranslated must be yes or no.',
  'too-long': 'A term may have 200 characters, a note 2,000.',
  twice: 'It stands in this file before.',
} as const
export type RefusalCode = keyof typeof refusals

/** Why a whole file is not taken in. */
export const breaks = {
  'too-large': 'A file may have 5 MB and 10,000 terms.',
  'not-text': 'The characters are neither UTF-8 nor UTF-16.',
  'not-csv': 'The table is broken.',
  'no-columns': 'The first line must name the columns: term and language, or languages alone.',
  'not-xml': 'The XML is broken.',
  doctype: 'A document type with declarations of its own is not read.',
  'not-tbx': 'This is no TBX file.',
} as const
export type BreakCode = keyof typeof breaks

/** A term that is not taken in, and the line of the file (from 1) where it stands. */
export type RefusedTerm = { line: number; term: string; code: RefusalCode }

/** A term as a file has it. What the file says nothing of is not there, or, among translations, has no list. */
export type ReadTerm = {
  line: number
  term: string
  language: Locale
  /** How it is called elsewhere, any of which may be the name under which the glossary keeps it. */
  otherNames: readonly { term: string; language: Locale }[]
  partOfSpeech?: string | null
  doNotTranslate?: boolean
  note?: string | null
  translations: ReadonlyMap<Locale, readonly string[]>
}

/** What a file holds. */
export type TermFile = { terms: ReadTerm[]; refused: RefusedTerm[] }

/** A term as it is written into a file. */
export type WrittenTerm = GlossaryTerm

export const mostTerms = 10_000
export const longestTerm = 200
export const longestNote = 2000

/** A file that is not taken in as a whole: why, and in which line (from 1), where one is to blame. */
export class BrokenTermFile extends Error {
  override name = 'BrokenTermFile'

  constructor(
    readonly code: BreakCode,
    readonly line: number | null,
    /** What the parser says, in English. */
    readonly detail: string | null = null,
  ) {
    super(`${line === null ? '' : `Line ${line}: `}${breaks[code]}${detail ? ` (${detail})` : ''}`)
  }
}

/** A text on one line without what cannot be seen, in Unicode form NFC. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()

/** A text of several lines, likewise. */
export const someLines = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
