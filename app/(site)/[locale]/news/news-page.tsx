import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { listThing } from '@/components/meta/list-thing'
import { DigestFilters } from '@/components/news/digest-filters'
import { NewsList } from '@/components/news/news-list'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { Text } from '@/components/ui/text'
import { withQuery } from '@/i18n/address-query'
import { refuseBeyondLast } from '@/i18n/locale-params'
import { ownReading } from '@/queries/own-reading'
import { pageHead } from '@/queries/page-head'
import { siteFrame } from '@/queries/site'
import { type AskedDigest, readDigest } from './read-digest'

/** The address of a digest page: one for each choice, its parts always in the same order. */
const addressOf = (
  path: string,
  { kind, publication, year, topic, country }: AskedDigest,
  page: number,
) => withQuery(path, { kind, publication, year, topic, country, page })

const readingOf = (asked: AskedDigest) => ownReading(addressOf('/news', asked, asked.page ?? 1))

/** What search engines and browsers are told of a page of the digest; they are kept from empty and from deep ones. */
export const newsMetadata = async (asked: AskedDigest): Promise<Metadata> => {
  const [t, meta, digest] = await Promise.all([
    getTranslations('news'),
    getTranslations('meta'),
    readDigest(asked),
  ])
  const { locale, page = 1 } = asked
  const { list, parts, title, topic } = digest
  const labels = parts.map(({ label }) => label).join(' · ')
  return pageHead({
    locale,
    reading: await readingOf(asked),
    title,
    details: [page > 1 && meta('page', { page })],
    about: [
      parts.length > 0 && t('narrowIntro', { count: list.total, parts: labels }),
      topic?.description,
      t('listIntro'),
      meta('news'),
    ],
    isHidden: parts.length > 2 || list.total === 0,
  })
}

/** A page of the digest, whole or narrowed by its address. */
export const NewsPage = async (asked: AskedDigest) => {
  const { locale, page: _page, ...choice } = asked
  const [t, frame, reading, digest] = await Promise.all([
    getTranslations('news'),
    siteFrame(locale),
    readingOf(asked),
    readDigest(asked),
  ])
  const { list, options, parts, title, topic } = digest
  refuseBeyondLast(list)
  const path = `/${locale}/news`
  return (
    <PageFrame
      {...frame}
      reading={reading}
      crumbs={parts.length > 0 ? [{ name: t('list'), path: '/news' }] : []}
      facts={{
        type: 'CollectionPage',
        title,
        main: (at) =>
          listThing(
            list.items.map(({ headline, slug }) => ({ name: headline, path: `/news/${slug}` })),
            list.total,
            at,
          ),
      }}
    >
      <PageTitle
        eyebrow={t('count', { count: list.total })}
        title={title}
        lead={
          topic?.description ? (
            <Text of={topic} field="description">
              {topic.description}
            </Text>
          ) : (
            parts.length === 0 && t('listIntro')
          )
        }
      >
        <DigestFilters
          path={path}
          choice={choice}
          options={options}
          parts={parts}
          total={list.total}
        />
      </PageTitle>
      {list.items.length > 0 ? <NewsList items={list.items} locale={locale} /> : <p>{t('none')}</p>}
      <Pager
        page={list.page}
        pages={list.pages}
        href={(number) => addressOf(path, asked, number)}
      />
    </PageFrame>
  )
}
