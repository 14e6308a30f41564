import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { speechThing } from '@/components/meta/speech-thing'
import { SpeechPage } from '@/components/speech/speech-page'
import { plainParagraphs } from '@/domain/rich-text/plain-text'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { mainFields } from '@/i18n/main-fields'
import { documentPage } from '@/i18n/page-alternates'
import { citedInWords } from '@/queries/citation/cited-in-words'
import { speechCitation } from '@/queries/citation/speech-citation'
import { pageHead } from '@/queries/page-head'
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
  const t = await getTranslations('meta')
  const record = [speech.speaker, speech.occasion, speech.place].filter(Boolean).join(' · ')
  return pageHead({
    locale,
    reading,
    title: speech.title,
    details: [speech.speaker],
    about: [record, ...plainParagraphs(speech.transcript), t('speech')],
    card: reading.path,
    article: { published: speech.date, authors: [speech.speaker] },
    note: speech._translation,
  })
}

const Page = async (props: Props) => {
  const { locale, speech, original, reading } = await found(props)
  const [t, frame, citation] = await Promise.all([
    getTranslations('speech'),
    siteFrame(locale),
    speechCitation(speech.slug, locale),
  ])
  return (
    <PageFrame
      {...frame}
      reading={reading}
      crumbs={[{ name: t('list'), path: '/speeches' }]}
      facts={{ title: speech.title, main: (at) => speechThing(speech, original?.title, at) }}
    >
      <SpeechPage
        {...{ speech, original, locale }}
        path={reading.path}
        citation={citation && citedInWords(citation, locale)}
      />
    </PageFrame>
  )
}

export default Page
