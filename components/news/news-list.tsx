import { useTranslations } from 'next-intl'
import { PartialDate } from '@/components/ui/partial-date'
import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { NewsItem } from '@/payload-types'
import styles from './news-list.module.css'
import { NoticeLine } from './notice-line'
import { Source } from './source'

export type ListedNews = Pick<
  NewsItem,
  | 'id'
  | 'headline'
  | 'slug'
  | 'kind'
  | 'authors'
  | 'publication'
  | 'published'
  | 'edition'
  | 'page'
  | 'rights'
  | 'originalLocale'
>

type Props = { items: readonly Translated<ListedNews>[]; locale: Locale; heading?: 'h2' | 'h3' }

/** The digest as a reader scans it: date, headline, who reported it where, and the copyright line. */
export const NewsList = ({ items, locale, heading: Heading = 'h2' }: Props) => {
  const t = useTranslations()
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <p className={styles.date}>
            {item.published ? <PartialDate edtf={item.published} /> : t('date.unknown')}
          </p>
          <div>
            <Heading className={styles.headline}>
              <a href={`/${locale}/news/${item.slug}`}>
                <Text of={item} field="headline">
                  {item.headline}
                </Text>
              </a>
            </Heading>
            <p className={styles.source}>
              <Source item={item} />
            </p>
            <NoticeLine item={item} className={styles.notice} />
          </div>
        </li>
      ))}
    </ul>
  )
}
