import type { Locale } from '@/i18n/locales'
import type { SpeechCitation } from './speech-citation'
import { type CitationText, writeText } from './write-text'

/** A citation in words: its line for a list of sources, and the one for within a text. */
export const citedInWords = ({ item, date }: SpeechCitation, locale: Locale): CitationText =>
  writeText(item, locale, { date: date?.words ?? null, year: date?.year ?? null })
