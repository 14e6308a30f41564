import { useTranslations } from 'next-intl'
import { Dotted } from '@/components/ui/dotted'
import { Text } from '@/components/ui/text'
import { countryName } from '@/domain/country/country'
import { hasDigestPage } from '@/domain/news/digest'
import type { Translated } from '@/domain/translation/note'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import type { NewsItem, Topic } from '@/payload-types'
import styles from './news-item-page.module.css'

type Props = { item: NewsItem; locale: Locale }

/** The ways from an item to what else the digest has of its publication, its topics and its countries. */
export const DigestLinks = ({ item, locale }: Props) => {
  const t = useTranslations('news')
  const path = `/${locale}/news`
  const topics = (item.topics ?? []).filter(
    (topic): topic is Translated<Topic> => typeof topic === 'object',
  )
  const countries = item.countries ?? []
  const publication = hasDigestPage(item.publication) ? item.publication : null
  if (!publication && topics.length === 0 && countries.length === 0) return null
  return (
    <dl className={styles.digest}>
      {publication && (
        <div>
          <dt>{t('publication')}</dt>
          <dd>
            <a href={withQuery(path, { publication })}>
              <bdi>{publication}</bdi>
            </a>
          </dd>
        </div>
      )}
      {topics.length > 0 && (
        <div>
          <dt>{t('topics')}</dt>
          <dd>
            <Dotted
              parts={topics.map((topic) => (
                <a key={topic.id} href={withQuery(path, { topic: topic.slug })}>
                  <Text of={topic} field="name">
                    {topic.name}
                  </Text>
                </a>
              ))}
            />
          </dd>
        </div>
      )}
      {countries.length > 0 && (
        <div>
          <dt>{t('countries')}</dt>
          <dd>
            <Dotted
              parts={countries.map((country) => (
                <a key={country} href={withQuery(path, { country })}>
                  {countryName(country, locale)}
                </a>
              ))}
            />
          </dd>
        </div>
      )}
    </dl>
  )
}
