import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { PageTitle } from '@/components/ui/page-title'
import { RichText } from '@/components/ui/rich-text/rich-text'
import { Text } from '@/components/ui/text'
import { TranslationCredit } from '@/components/ui/translation-credit'
import { TranslationNotice } from '@/components/ui/translation-notice'
import { plainParagraphs } from '@/domain/rich-text/plain-text'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { mainFields } from '@/i18n/main-fields'
import { documentPage } from '@/i18n/page-alternates'
import { pageHead } from '@/queries/page-head'
import { pageBySlug } from '@/queries/pages'
import { siteFrame } from '@/queries/site'

type Props = LocaleParams<{ page: string }>

const found = async (props: Props) => {
  const locale = await pageLocale(props)
  const { page: slug } = await props.params
  const page = await pageBySlug(slug, locale)
  if (!page) notFound()
  if (page.slug !== slug) permanentRedirect(`/${locale}/${page.slug}`)
  const path = `/${page.slug}`
  const reading = documentPage(path, page.originalLocale, page._translation, mainFields.pages)
  return { locale, page, reading }
}

export const generateStaticParams = () => []

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { locale, page, reading } = await found(props)
  const t = await getTranslations('meta')
  return pageHead({
    locale,
    reading,
    title: page.title,
    about: [page.summary, ...plainParagraphs(page.body), t('document')],
    card: reading.path,
    article: {},
    note: page._translation,
  })
}

const Page = async (props: Props) => {
  const { locale, page, reading } = await found(props)
  const frame = await siteFrame(locale)
  return (
    <PageFrame {...frame} reading={reading} facts={{ title: page.title }}>
      <article>
        <TranslationNotice note={page._translation} locale={locale} path={reading.path} />
        <PageTitle
          title={
            <Text of={page} field="title">
              {page.title}
            </Text>
          }
          lead={
            page.summary && (
              <Text of={page} field="summary">
                {page.summary}
              </Text>
            )
          }
        />
        <RichText value={page.body} />
        <TranslationCredit note={page._translation} />
      </article>
    </PageFrame>
  )
}

export default Page
