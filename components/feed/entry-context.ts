import { element, escaped } from '@/domain/feed/markup'
import { formatPartialDate } from '@/domain/partial-date/format-partial-date'
import { parsePartialDate } from '@/domain/partial-date/parse-partial-date'
import { partialDateWords } from '@/domain/partial-date/partial-date-words'
import type { TranslationNote } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { translatorFor } from '@/i18n/translator-for'
import { inLanguage } from './markup-context'

/** What entries of a feed are written with: for readers of a locale, at a site, in the words of its interface. */
export type EntryContext = {
  locale: Locale
  address: string
  t: ReturnType<typeof translatorFor>
}

/** A document that is read for a locale. */
export type Carried = { originalLocale: string; _translation?: TranslationNote }

/** The language that a field of a document really is in. */
export const languageOfField = (
  { originalLocale, _translation }: Carried,
  field: string,
  locale: Locale,
): string =>
  _translation?.untranslated.includes(field) ? originalLocale : (_translation?.locale ?? locale)

/** A paragraph with a text of a document, marked where it is not in the reader's language; nothing of an empty one. */
export const paragraph = (
  document: Carried,
  field: string,
  text: string | null | undefined,
  { locale }: EntryContext,
  name: 'p' | 'li' = 'p',
): string => {
  if (!text?.trim()) return ''
  const language = languageOfField(document, field, locale)
  return element(name, language === locale ? {} : inLanguage(language), escaped(text))
}

/** A paragraph in the reader's language: of parts that are known, parted by dots. */
export const line = (parts: readonly (string | false | null | undefined)[]): string => {
  const known = parts.filter(Boolean)
  return known.length > 0 ? element('p', {}, escaped(known.join(' · '))) : ''
}

/** A partial date (EDTF) in the reader's words, no more certain than it is; null where there is none. */
export const dateInWords = (
  edtf: string | null | undefined,
  { locale, t }: EntryContext,
): string | null => {
  const parsed = edtf ? parsePartialDate(edtf) : null
  if (!parsed?.ok) return null
  const words = partialDateWords((word, values) => t(`date.${word}`, values as never))
  return formatPartialDate(parsed.date, locale, words)
}
