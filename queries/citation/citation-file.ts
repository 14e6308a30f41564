import { type CitationExtension, citationFormats } from '@/domain/speech/citation/format'
import type { Locale } from '@/i18n/locales'
import { citedInWords } from './cited-in-words'
import type { SpeechCitation } from './speech-citation'
import { writeBibtex } from './write-bibtex'
import { writeRis } from './write-ris'

/** A citation as a file: its text in UTF-8, its media type, and its name. */
export type CitationFile = { body: string; type: string; name: string }

const textOf = (citation: SpeechCitation, locale: Locale): string => {
  const { reference, inText } = citedInWords(citation, locale)
  return `${reference}\n\n${inText}\n`
}

const writers: Record<CitationExtension, (citation: SpeechCitation, locale: Locale) => string> = {
  bib: ({ item, date }) => writeBibtex(item, date?.edtf ?? null, date?.isPlain ?? false),
  ris: ({ item, date }) => writeRis(item, date && !date.isPlain ? date.words : ''),
  json: ({ item }) => `${JSON.stringify([item], null, 2)}\n`,
  txt: textOf,
}

/** Writes a citation in one of the formats. */
export const citationFile = (
  citation: SpeechCitation,
  extension: CitationExtension,
  locale: Locale,
): CitationFile => ({
  body: writers[extension](citation, locale),
  type: citationFormats.find((format) => format.extension === extension)?.type ?? 'text/plain',
  name: `${citation.item.id}.${extension}`,
})
