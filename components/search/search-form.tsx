import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import styles from './search-form.module.css'

type Props = { locale: Locale; query: string; problem?: string | undefined }

/** The search of the site: an address with the question in it, so that results can be linked to. */
export const SearchForm = ({ locale, query, problem }: Props) => {
  const t = useTranslations('search')
  return (
    <search>
      <form method="get" action={`/${locale}/search`} className={styles.form}>
        <label htmlFor="q">{t('label')}</label>
        <div className={styles.line}>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={100}
            autoComplete="off"
            aria-describedby={problem ? 'q-problem' : 'q-hint'}
            aria-invalid={problem ? true : undefined}
          />
          <button type="submit">{t('submit')}</button>
        </div>
        {problem ? (
          <p id="q-problem" className={styles.problem}>
            {problem}
          </p>
        ) : (
          <p id="q-hint" className={styles.hint}>
            {t('hint')}
          </p>
        )}
      </form>
    </search>
  )
}
