import { useTranslations } from 'next-intl'
import { languageName } from '@/domain/language-tag/language-name'
import type { Locale } from '@/i18n/locales'
import styles from './words-notice.module.css'

type Props = {
  locale: Locale
  /** The keys of the words that are still in English. */
  inEnglish: readonly string[]
}

/** Tells readers that the site's own words are not all in their language yet; in English, unless this is translated. */
export const WordsNotice = ({ locale, inEnglish }: Props) => {
  const t = useTranslations('translation')
  if (inEnglish.length === 0) return null
  const isEnglish = inEnglish.includes('translation.words')
  return (
    <p className={styles.notice} {...(isEnglish ? { lang: 'en', dir: 'ltr' } : {})}>
      {t('words', { language: languageName(locale, isEnglish ? 'en' : locale) })}
    </p>
  )
}
