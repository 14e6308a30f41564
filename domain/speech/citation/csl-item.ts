import { parsePartialDate } from '@/domain/partial-date/parse-partial-date'
import { paragraphNumber } from '../paragraphs'
import { type CslDate, cslDate } from './csl-date'

/** What is cited of a speech, in the language in which it is read. */
export type CitedSpeech = {
  slug: string
  title: string
  /** Its title in the language it was given in, where that is another one. */
  originalTitle: string | null
  speaker: string
  occasion: string | null
  place: string | null
  /** When it was given: EDTF, and in the reader's words. */
  date: { edtf: string; words: string } | null
  /** Those who translated it and want to be named. */
  translators: readonly string[]
  /** The language in which it is cited (BCP 47). */
  language: string
  genre: string
  /** The name of the site that keeps it. */
  site: string
  /** The page in that language, without a fragment. */
  address: string
  /** The lasting name of the paragraph that is cited, and what readers call it; null for the whole. */
  paragraph: { name: string; words: string } | null
  /** What no field says, each in a sentence of the reader's language. */
  notes: readonly string[]
}

type Literal = { literal: string }

/** An entry of CSL-JSON (Citation Style Language 1.0.2, `csl-data.json`), as far as speeches need it. */
export type CslItem = {
  id: string
  type: 'speech' | 'webpage'
  title: string
  'original-title'?: string
  author: Literal[]
  translator?: Literal[]
  issued?: CslDate
  'event-date'?: CslDate
  'event-title'?: string
  'event-place'?: string
  publisher: string
  genre: string
  language: string
  locator?: string
  URL: string
  note?: string
}

const dateOf = (date: CitedSpeech['date']): CslDate | null => {
  const parsed = date && parsePartialDate(date.edtf)
  return parsed?.ok ? cslDate(parsed.date, date?.words ?? '') : null
}

/**
 * A speech as an entry of CSL-JSON. Names stay as they are written, since nobody can tell the parts of any name in the
 * world. A paragraph is the locator, and the address leads to it.
 */
export const cslItem = (cited: CitedSpeech): CslItem => {
  const { slug, paragraph, originalTitle, occasion, place, translators } = cited
  const date = dateOf(cited.date)
  // Few formats have room for a locator: the note says it in all of them.
  const notes = paragraph ? [paragraph.words, ...cited.notes] : cited.notes
  return {
    id: paragraph ? `${slug}-${paragraph.name}` : slug,
    type: 'speech',
    title: cited.title,
    ...(originalTitle ? { 'original-title': originalTitle } : {}),
    author: [{ literal: cited.speaker }],
    ...(translators.length > 0 ? { translator: translators.map((literal) => ({ literal })) } : {}),
    ...(date ? { issued: date, 'event-date': date } : {}),
    ...(occasion ? { 'event-title': occasion } : {}),
    ...(place ? { 'event-place': place } : {}),
    publisher: cited.site,
    genre: cited.genre,
    language: cited.language,
    ...(paragraph ? { locator: paragraphNumber(paragraph.name) } : {}),
    URL: paragraph ? `${cited.address}#${paragraph.name}` : cited.address,
    ...(notes.length > 0 ? { note: `${notes.join('. ')}.` } : {}),
  }
}
