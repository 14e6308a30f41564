import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { newsThing } from '@/components/meta/news-thing'
import { NewsItemPage } from '@/components/news/news-item-page'
import { plainParagraphs } from '@/domain/rich-text/plain-text'
import { noticeLine } from '@/domain/rights/notice-line'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { mainFields } from '@/i18n/main-fields'
import { documentPage } from '@/i18n/page-alternates'
import { goneSince } from '@/queries/gone-since'
import { newsItemBySlug } from '@/queries/news-items'
import { pageHead } from '@/queries/page-head'
import { siteFrame } from '@/queries/site'

type Props = LocaleParams<{ slug: string }>

const found = async (props: Props) => {
  const locale = await pageLocale(props)
  const { slug } = await props.params
  const item = await newsItemBySlug(slug, locale)
  if (!item) notFound()
  if (item.slug !== slug) permanentRedirect(`/${locale}/news/${item.slug}`)
  const path = `/news/${item.slug}`
  const reading = documentPage(
    path,
    item.originalLocale,
    item._translation,
    mainFields['news-items'],
  )
  return { locale, item, reading }
}

export const generateStaticParams = () => []

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { locale, item, reading } = await found(props)
  const t = await getTranslations('meta')
  return pageHead({
    locale,
    reading,
    title: item.headline,
    about: [...plainParagraphs(item.summary), noticeLine(item), t('newsItem')],
    card: reading.path,
    article: {
      published: item.published,
      authors: (item.authors ?? []).map(({ name }) => name),
    },
    note: item._translation,
  })
}

const Page = async (props: Props) => {
  const { locale, item, reading } = await found(props)
  const [t, frame, gone] = await Promise.all([
    getTranslations('news'),
    siteFrame(locale),
    goneSince(item.id),
  ])
  return (
    <PageFrame
      {...frame}
      reading={reading}
      crumbs={[{ name: t('list'), path: '/news' }]}
      facts={{ title: item.headline, main: (at) => newsThing(item, frame.site, at) }}
    >
      <NewsItemPage item={item} locale={locale} path={reading.path} goneSince={gone} />
    </PageFrame>
  )
}

export default Page
