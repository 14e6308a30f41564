import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { SpeechPage } from '@/components/speech/speech-page'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { mainFields } from '@/i18n/main-fields'
import { alternatesOf, documentPage } from '@/i18n/page-alternates'
import { translatorMetadata } from '@/i18n/translator-metadata'
import { siteFrame } from '@/queries/site'
import { speechBySlug } from '@/queries/speeches'

type Props = LocaleParams<{ slug: string }>

const found = async (props: Props) => {
  const locale = await pageLocale(props)
  const { slug } = await props.params
  const result = await speechBySlug(slug, locale)
  if (!result) notFound()
  const { speech, original } = result
  if (speech.slug !== slug) permanentRedirect(`/${locale}/speeches/${speech.slug}`)
  const path = `/speeches/${speech.slug}`
  const reading = documentPage(
    path,
    speech.originalLocale,
    speech._translation,
    mainFields.speeches,
  )
  return { locale, speech, original, reading }
}

export const generateStaticParams = () => []

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { locale, speech, reading } = await found(props)
  return {
    title: `${speech.title} · ${speech.speaker}`,
    alternates: alternatesOf(reading, locale),
    ...translatorMetadata(speech._translation),
    openGraph: { type: 'article', title: speech.title },
  }
}

const Page = async (props: Props) => {
  const { locale, speech, original, reading } = await found(props)
  const [t, frame] = await Promise.all([getTranslations('speech'), siteFrame(locale)])
  return (
    <PageFrame {...frame} reading={reading} crumbs={[{ name: t('list'), path: '/speeches' }]}>
      <SpeechPage speech={speech} original={original} locale={locale} path={reading.path} />
    </PageFrame>
  )
}

export default Page
