import { useFormatter, useTranslations } from 'next-intl'
import { InLanguage } from '@/components/ui/in-language'
import { Text } from '@/components/ui/text'
import { onThisSite } from '@/domain/on-this-site'
import { mayShowArchivedCopy } from '@/domain/rights/basis'
import type { Translated } from '@/domain/translation/note'
import type { Document, NewsItem } from '@/payload-types'
import styles from './rights.module.css'

type Props = { item: Translated<NewsItem> }

const ArchivedCopy = ({ copy }: { copy: Document }) => {
  const t = useTranslations('news')
  const format = useFormatter()
  if (!copy.url) return null
  const size = format.number((copy.filesize ?? 0) / 1000, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  })
  const type = (copy.filename?.split('.').at(-1) ?? '').toUpperCase()
  return (
    <p>
      <a href={onThisSite(copy.url)}>{t('archivedCopy', { type, size })}</a>
    </p>
  )
}

/** On what ground an item is shown, its copyright line, the excerpt, and the archived copy where the ground allows one. */
export const Rights = ({ item }: Props) => {
  const t = useTranslations('news')
  const { rights, archivedCopy } = item
  return (
    <>
      {rights?.excerpt && (
        <figure className={styles.excerpt}>
          <figcaption>{t('excerpt')}</figcaption>
          <blockquote>
            <InLanguage language={item.sourceLanguage}>{rights.excerpt}</InLanguage>
          </blockquote>
        </figure>
      )}
      <div className={styles.rights}>
        {rights?.notice && (
          <p>
            <Text of={item} field="rights.notice">
              {rights.notice}
            </Text>
          </p>
        )}
        {rights?.basis && (
          <p>{t(`bases.${rights.basis}`, { licence: rights.licenceName ?? '' })}</p>
        )}
        {typeof archivedCopy === 'object' && archivedCopy && mayShowArchivedCopy(rights?.basis) && (
          <ArchivedCopy copy={archivedCopy} />
        )}
      </div>
    </>
  )
}
