import { useTranslations } from 'next-intl'
import type { SearchAnswer } from '@/domain/search/answer'
import type { Asked } from '@/domain/search/asked'
import type { Locale } from '@/i18n/locales'
import styles from './search-form.module.css'
import { SearchNarrowing } from './search-narrowing'

type Props = {
  locale: Locale
  asked: Asked
  problem?: string | undefined
  choices?: SearchAnswer['choices'] | undefined
}

/** The search of the site: an address with the question in it, so that results can be linked to. */
export const SearchForm = ({ locale, asked, problem, choices }: Props) => {
  const t = useTranslations('search')
  return (
    <search>
      <form method="get" action={`/${locale}/search`} className={styles.form} id="search">
        <label htmlFor="q">{t('label')}</label>
        <div className={styles.line}>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={asked.query}
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
        {choices && <SearchNarrowing asked={asked} choices={choices} locale={locale} />}
      </form>
    </search>
  )
}
