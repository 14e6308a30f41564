import { languageOf } from '@/components/ui/text'
import type { CardWords } from '@/domain/card/card'
import { formatPartialDate } from '@/domain/partial-date/format-partial-date'
import { parsePartialDate } from '@/domain/partial-date/parse-partial-date'
import { partialDateWords } from '@/domain/partial-date/partial-date-words'
import type { Locale } from '@/i18n/locales'
import type { translatorFor } from '@/i18n/translator-for'

/** How a card speaks to its readers. */
export type CardSpeech = { locale: Locale; t: ReturnType<typeof translatorFor> }

type Document = Parameters<typeof languageOf>[0]

/** A text of a document, in the language that it is in for readers of a locale. */
export const documentWords = (
  document: Document,
  field: string,
  text: string,
  locale: Locale,
): CardWords => ({ text, language: languageOf(document, field).lang ?? locale })

/** Particulars in one line, set apart by dots and isolated from each other; null where there are none. */
export const inOneLine = (
  parts: readonly (string | null | undefined)[],
  locale: Locale,
): CardWords | null => {
  const said = parts.filter((part) => part !== null && part !== undefined && part !== '')
  return said.length > 0
    ? { text: said.map((part) => `\u2068${part}\u2069`).join(' · '), language: locale }
    : null
}

/** A partial date (EDTF) in the reader's words, no more certain than it is. */
export const dateInWords = (
  edtf: string | null | undefined,
  { locale, t }: CardSpeech,
): string | null => {
  const parsed = edtf ? parsePartialDate(edtf) : null
  return parsed?.ok
    ? formatPartialDate(
        parsed.date,
        locale,
        partialDateWords((word, values) => t(`date.${word}`, values as never)),
      )
    : null
}
