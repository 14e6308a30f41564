import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { listThing } from '@/components/meta/list-thing'
import { NewsList } from '@/components/news/news-list'
import { ListFilter } from '@/components/ui/list-filter'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { type NewsKind, newsKinds } from '@/domain/news/kind'
import { withQuery } from '@/i18n/address-query'
import { refuseBeyondLast } from '@/i18n/locale-params'
import type { Locale } from '@/i18n/locales'
import { listNews, newsYears } from '@/queries/news-items'
import { ownReading } from '@/queries/own-reading'
import { pageHead } from '@/queries/page-head'
import { siteFrame } from '@/queries/site'

type Props = {
  locale: Locale
  page?: number
  kind?: NewsKind | undefined
  year?: number | undefined
}

const readingOf = ({ page = 1, kind, year }: Props) =>
  ownReading(withQuery('/news', { page, kind, year }))

/** What search engines and browsers are told of a page of the digest. */
export const newsMetadata = async (props: Props): Promise<Metadata> => {
  const [t, meta] = await Promise.all([getTranslations('news'), getTranslations('meta')])
  const { locale, page = 1, kind, year } = props
  const details = [kind && t(`kinds.${kind}`), year?.toString(), page > 1 && meta('page', { page })]
  return pageHead({
    locale,
    reading: await readingOf(props),
    title: t('list'),
    details,
    about: [details.filter(Boolean).join(' · '), t('listIntro'), meta('news')],
  })
}

const yearsBetween = (years: { first: number; last: number } | null): string[] =>
  years
    ? Array.from({ length: years.last - years.first + 1 }, (_, index) => String(years.last - index))
    : []

/** A page of the digest, whole or narrowed by its address. */
export const NewsPage = async (props: Props) => {
  const { locale, page = 1, kind, year } = props
  const [t, frame, years, list] = await Promise.all([
    getTranslations('news'),
    siteFrame(locale),
    newsYears(),
    listNews(locale, { page, ...(kind ? { kind } : {}), ...(year ? { year } : {}) }),
  ])
  refuseBeyondLast(list)
  const path = `/${locale}/news`
  return (
    <PageFrame
      {...frame}
      reading={await readingOf(props)}
      facts={{
        type: 'CollectionPage',
        title: t('list'),
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
        title={t('list')}
        lead={t('listIntro')}
      >
        <ListFilter
          action={path}
          choices={[
            {
              name: 'kind',
              label: t('kind'),
              value: kind,
              options: newsKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
            },
            {
              name: 'year',
              label: t('year'),
              value: year?.toString(),
              options: yearsBetween(years).map((value) => ({ value, label: value })),
            },
          ]}
        />
      </PageTitle>
      {list.items.length > 0 ? <NewsList items={list.items} locale={locale} /> : <p>{t('none')}</p>}
      <Pager
        page={list.page}
        pages={list.pages}
        href={(number) => withQuery(path, { page: number, kind, year })}
      />
    </PageFrame>
  )
}
