import { useFormatter, useTranslations } from 'next-intl'
import { onThisSite } from '@/domain/on-this-site'
import { mayShowArchivedCopy } from '@/domain/rights/basis'
import type { Document, NewsItem } from '@/payload-types'
import styles from './archived-copy.module.css'

/** The copy that may be shown of an item's original, or null: its ground of use allows none, or nobody published it. */
export const shownCopy = (
  item: Pick<NewsItem, 'archivedCopy' | 'rights'>,
): (Document & { url: string }) | null => {
  const copy = item.archivedCopy
  if (!copy || typeof copy !== 'object' || !copy.url) return null
  return mayShowArchivedCopy(item.rights?.basis) ? { ...copy, url: copy.url } : null
}

/** Our copy of the original: what it is, the day it was received, and the fingerprint by which it can be told. */
export const ArchivedCopy = ({ copy }: { copy: Document & { url: string } }) => {
  const t = useTranslations('news')
  const format = useFormatter()
  const size = format.number((copy.filesize ?? 0) / 1000, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  })
  const type = (copy.filename?.split('.').at(-1) ?? '').toUpperCase()
  return (
    <div className={styles.copy} id="archived-copy">
      <p>
        <a href={onThisSite(copy.url)}>{t('archivedCopy', { type, size })}</a>
      </p>
      {copy.receivedAt && (
        <p>
          {t.rich('copyReceived', {
            date: format.dateTime(new Date(copy.receivedAt), { dateStyle: 'long' }),
            time: (date) => <time dateTime={copy.receivedAt?.slice(0, 10)}>{date}</time>,
          })}
        </p>
      )}
      {copy.sha256 && (
        <p>
          SHA-256: <code dir="ltr">{copy.sha256}</code>
        </p>
      )}
    </div>
  )
}
