import { useTranslations } from 'next-intl'
import { languageName } from '@/domain/language-tag/language-name'
import type { TranslationNote } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import styles from './translation-notice.module.css'

type Props = { note: TranslationNote | undefined; locale: Locale; path: string }

/** Tells readers honestly what of a page is not in their language or is older than its original, and leads there. */
export const TranslationNotice = ({ note, locale, path }: Props) => {
  const t = useTranslations('translation')
  if (!note || note.state === 'original' || note.state === 'complete') return null
  const words = {
    language: languageName(locale, locale),
    originalLanguage: languageName(note.originalLocale, locale),
  }
  return (
    <aside className={styles.notice} aria-label={t('label')}>
      <p>
        {t(note.state, words)}{' '}
        <a href={`/${note.originalLocale}${path}`} hrefLang={note.originalLocale}>
          {t('toOriginal', words)}
        </a>
      </p>
    </aside>
  )
}
