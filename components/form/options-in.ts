import { countryCodes, countryName } from '@/domain/country/country'
import { languageName } from '@/domain/language-tag/language-name'
import { writtenLanguages } from '@/domain/language-tag/written-languages'
import type { Locale } from '@/i18n/locales'

export type Option = { value: string; label: string }

const inOrder = (options: Option[], locale: Locale): Option[] => {
  const collator = new Intl.Collator(locale)
  return options.sort((one, other) => collator.compare(one.label, other.label))
}

/** Makes a list once for each locale. */
const kept = (make: (locale: Locale) => Option[]) => {
  const lists = new Map<Locale, readonly Option[]>()
  return (locale: Locale): readonly Option[] => {
    const list = lists.get(locale) ?? make(locale)
    lists.set(locale, list)
    return list
  }
}

/** All countries, named in the reader's language and in the order of its alphabet. */
export const countriesIn = kept((locale) =>
  inOrder(
    countryCodes.map((value) => ({ value, label: countryName(value, locale) })),
    locale,
  ),
)

/** The languages that names are given in, named in the reader's language and in the order of its alphabet. */
export const languagesIn = kept((locale) =>
  inOrder(
    writtenLanguages.map((value) => ({ value, label: languageName(value, locale) })),
    locale,
  ),
)
