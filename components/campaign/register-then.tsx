import { useTranslations } from 'next-intl'
import { useDateInWords } from '@/components/ui/partial-date'
import styles from './register-then.module.css'

type Props = { day: string; total: number; since: number }

/** What a register of a day gone by says of itself: which day, how many stood there, and how many have left since. */
export const RegisterThen = ({ day, total, since }: Props) => {
  const [t, campaign] = [useTranslations('register'), useTranslations('campaign')]
  const date = useDateInWords()(day)
  return (
    <div className={styles.then}>
      <h2>{t('asOfTitle', { date: date ?? day })}</h2>
      <p className={styles.count}>{campaign('signatoryCount', { count: total })}</p>
      {since > 0 && <p>{t('asOfSince', { count: since })}</p>}
      <p className={styles.note}>{t('asOfPermanent')}</p>
    </div>
  )
}
