import { useFormatter, useTranslations } from 'next-intl'
import styles from './news-item-page.module.css'

type Props = { since: string; hasCopy: boolean }

/** Says that the original is gone, since when, and where our copy is, if readers may have it. */
export const DeadOriginal = ({ since, hasCopy }: Props) => {
  const t = useTranslations('news')
  const format = useFormatter()
  return (
    <p className={styles.dead}>
      {t.rich('originalGone', {
        date: format.dateTime(new Date(since), { dateStyle: 'long' }),
        time: (date) => <time dateTime={since.slice(0, 10)}>{date}</time>,
      })}{' '}
      {hasCopy && <a href="#archived-copy">{t('seeArchivedCopy')}</a>}
    </p>
  )
}
