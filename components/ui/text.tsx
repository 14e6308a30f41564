import { direction } from '@/domain/language-tag/direction'
import type { TranslationNote } from '@/domain/translation/note'

type Props = {
  /** The document that the text comes from, as it was read for a locale. */
  of: { originalLocale?: string | null; _translation?: TranslationNote }
  /** The path of the field, with row numbers: `title`, `demands.2.text`. */
  field: string
  children: string | null | undefined
}

/** The attributes of a text that is still in the original language: none where it is in the language of the page. */
export const languageOf = (
  { originalLocale, _translation }: Props['of'],
  field: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  originalLocale && _translation?.untranslated.includes(field)
    ? { lang: originalLocale, dir: direction(originalLocale) }
    : {}

/** A text of a document; what is still in the original language says so to screen readers, fonts and hyphenation. */
export const Text = ({ of, field, children }: Props) => {
  const language = languageOf(of, field)
  return language.lang ? <span {...language}>{children}</span> : children
}
