import { useTranslations } from 'next-intl'
import { useDateInWords } from '@/components/ui/partial-date'
import styles from './register-summary.module.css'

type Props = { total: number; asOf: string | null; paper: number | null | undefined }

/** How many stand behind a campaign, and as of which day; signatures on paper are counted beside the register. */
export const RegisterSummary = ({ total, asOf, paper }: Props) => {
  const [t, register] = [useTranslations('campaign'), useTranslations('register')]
  const date = useDateInWords()(asOf)
  return (
    <p className={styles.summary}>
      <strong>{t('signatoryCount', { count: total })}</strong>
      {paper ? (
        <span className={styles.paper}>
          {register('onPaper', { signed: total, paper, total: total + paper })}
        </span>
      ) : null}
      {date && asOf && (
        <span className={styles.asOf}>
          <time dateTime={asOf}>{t('asOf', { date })}</time>
        </span>
      )}
    </p>
  )
}
