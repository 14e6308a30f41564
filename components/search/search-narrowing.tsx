import { useFormatter, useTranslations } from 'next-intl'
import { languageName } from '@/domain/language-tag/language-name'
import type { Choice } from '@/domain/search/answer'
import { type Asked, type Narrowing, narrowings } from '@/domain/search/asked'
import { type FoundKind, foundKinds } from '@/domain/search/kinds'
import type { Locale } from '@/i18n/locales'
import styles from './search-form.module.css'

type Props = { asked: Asked; choices: Record<Narrowing, Choice[]>; locale: Locale }

const isKind = (value: string): value is FoundKind => foundKinds.some((kind) => kind === value)

/** How a value of a narrowing is called in the reader's language. */
const useLabels = (locale: Locale) => {
  const t = useTranslations('search')
  const format = useFormatter()
  return (name: Narrowing, { value, label }: Pick<Choice, 'value' | 'label'>): string => {
    if (name === 'kind') return isKind(value) ? t(`kinds.${value}`) : value
    if (name === 'year') return format.number(Number(value), { useGrouping: false })
    if (name === 'language') return languageName(value, locale)
    return label ?? value
  }
}

/** The ways to narrow what was found: choices with how many there are of each, sent with the question. */
export const SearchNarrowing = ({ asked, choices, locale }: Props) => {
  const t = useTranslations('search')
  const filter = useTranslations('filter')
  const labelOf = useLabels(locale)
  const offered = narrowings.filter((name) => choices[name].length > 1 || asked[name] !== undefined)
  if (offered.length === 0) return null
  return (
    <fieldset className={styles.narrowing}>
      <legend>{t('narrow')}</legend>
      {offered.map((name) => {
        const chosen = asked[name] === undefined ? '' : String(asked[name])
        const isOffered = chosen === '' || choices[name].some(({ value }) => value === chosen)
        return (
          <label key={name}>
            <span>{t(name)}</span>
            <select name={name} defaultValue={chosen}>
              <option value="">{filter('all')}</option>
              {!isOffered && (
                <option value={chosen}>{labelOf(name, { value: chosen, label: null })}</option>
              )}
              {choices[name].map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {t('choice', { name: labelOf(name, choice), count: choice.count })}
                </option>
              ))}
            </select>
          </label>
        )
      })}
      <button type="submit">{filter('apply')}</button>
    </fieldset>
  )
}
