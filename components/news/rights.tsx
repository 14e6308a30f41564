import { useTranslations } from 'next-intl'
import { InLanguage } from '@/components/ui/in-language'
import type { Translated } from '@/domain/translation/note'
import type { NewsItem } from '@/payload-types'
import { ArchivedCopy, shownCopy } from './archived-copy'
import { NoticeLine } from './notice-line'
import styles from './rights.module.css'

type Props = { item: Translated<NewsItem> }

/** On what ground an item is shown, its copyright line, the excerpt, and the archived copy where the ground allows one. */
export const Rights = ({ item }: Props) => {
  const t = useTranslations('news')
  const { rights } = item
  const copy = shownCopy(item)
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
        <NoticeLine item={item} />
        {rights?.basis && (
          <p>{t(`bases.${rights.basis}`, { licence: rights.licenceName ?? '' })}</p>
        )}
        {copy && <ArchivedCopy copy={copy} />}
      </div>
    </>
  )
}
