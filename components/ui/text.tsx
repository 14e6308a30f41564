import { direction } from '@/domain/language-tag/direction'
import type { TranslationNote } from '@/domain/translation/note'

type Props = {
  /** The document that the text comes from, as it was read for a locale. */
  of: { originalLocale?: string | null; _translation?: TranslationNote }
  /** The path of the field, with row numbers: `title`, `demands.2.text`. */
  field: string
  children: string | null | undefined
}

/** A text of a document; what is still in the original language says so to screen readers, fonts and hyphenation. */
export const Text = ({ of, field, children }: Props) => {
  const language = of.originalLocale
  if (!language || !of._translation?.untranslated.includes(field)) return children
  return (
    <span lang={language} dir={direction(language)}>
      {children}
    </span>
  )
}
