import { isLanguageTag } from './language-tag'

const namesByLocale = new Map<string, Intl.DisplayNames>()

/** The language's name in the language of `locale`, as CLDR gives it; the tag itself when CLDR has no name or it is no tag. */
export function languageName(tag: string, locale: string): string {
  if (!isLanguageTag(tag)) return tag
  const names = namesByLocale.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' })
  namesByLocale.set(locale, names)
  return names.of(new Intl.Locale(tag).baseName) ?? tag
}
