import { useTranslations } from 'next-intl'
import { languageName } from '@/domain/language-tag/language-name'
import type { Locale } from '@/i18n/locales'
import styles from './parallel-text.module.css'

type Props = { locale: Locale; originalLocale: string }

/** Lets readers see both languages or one of them: style alone answers, so that no script is needed. */
export const ShownLanguages = ({ locale, originalLocale }: Props) => {
  const t = useTranslations('speech')
  const choices = [
    { name: 'both', label: t('showBoth'), marker: undefined },
    {
      name: 'translation',
      label: t('inTranslation', { language: languageName(locale, locale) }),
      marker: styles.onlyTranslation,
    },
    {
      name: 'original',
      label: t('inOriginal', { language: languageName(originalLocale, locale) }),
      marker: styles.onlyOriginal,
    },
  ]
  return (
    <fieldset className={styles.shown} data-view="full">
      <legend>{t('show')}</legend>
      {choices.map(({ name, label, marker }) => (
        <label key={name}>
          <input
            type="radio"
            name="show"
            value={name}
            className={marker}
            defaultChecked={name === 'both'}
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  )
}
