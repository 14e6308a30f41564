import { element, escaped } from '@/domain/feed/markup'
import { languageName } from '@/domain/language-tag/language-name'
import type { TranslationNote } from '@/domain/translation/note'
import type { EntryContext } from './entry-context'
import { inLanguage } from './markup-context'

/** Tells readers of a feed, in their language, what of an entry is not in it or older than its original, and leads there. */
export const translationNoticeMarkup = (
  note: TranslationNote | undefined,
  path: string,
  { locale, address, t }: EntryContext,
): string => {
  if (!note || note.state === 'original' || note.state === 'complete') return ''
  const words = {
    language: languageName(locale, locale),
    originalLanguage: languageName(note.originalLocale, locale),
  }
  const link = element(
    'a',
    { href: `${address}/${note.originalLocale}${path}`, hreflang: note.originalLocale },
    escaped(t('translation.toOriginal', words)),
  )
  const said = `${escaped(t(`translation.${note.state}`, words))} ${link}`
  return element('p', inLanguage(locale), element('em', {}, said))
}

/** Names those who translated an entry and want to be named for it. */
export const translationCreditMarkup = (
  note: TranslationNote | undefined,
  { locale, t }: EntryContext,
): string => {
  if (!note || note.credits.length === 0) return ''
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(note.credits)
  const said = t.markup('translation.by', { names: () => names })
  return element('p', inLanguage(locale), escaped(said))
}
