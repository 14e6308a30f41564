import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CampaignPage } from '@/components/campaign/campaign-page'
import { PageFrame } from '@/components/layout/page-frame'
import { campaignThing } from '@/components/meta/campaign-thing'
import { plainParagraphs } from '@/domain/rich-text/plain-text'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { mainFields } from '@/i18n/main-fields'
import { documentPage } from '@/i18n/page-alternates'
import { campaignBySlug } from '@/queries/campaigns'
import { formStamp } from '@/queries/form-protection'
import { newsAbout } from '@/queries/news-items'
import { pageHead } from '@/queries/page-head'
import { privacyPath } from '@/queries/privacy-page'
import { registerOf } from '@/queries/register'
import { siteFrame } from '@/queries/site'
import { messagesFor } from '@/queries/solidarity-messages'
import { speechesAbout } from '@/queries/speeches'

type Props = LocaleParams<{ slug: string }>

const found = async (props: Props) => {
  const locale = await pageLocale(props)
  const { slug } = await props.params
  const campaign = await campaignBySlug(slug, locale)
  if (!campaign) notFound()
  if (campaign.slug !== slug) permanentRedirect(`/${locale}/campaigns/${campaign.slug}`)
  const path = `/campaigns/${campaign.slug}`
  const reading = documentPage(
    path,
    campaign.originalLocale,
    campaign._translation,
    mainFields.campaigns,
  )
  return { locale, campaign, reading }
}

export const generateStaticParams = () => []

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { locale, campaign, reading } = await found(props)
  const t = await getTranslations('meta')
  return pageHead({
    locale,
    reading,
    title: campaign.title,
    about: [campaign.summary, ...plainParagraphs(campaign.appeal), t('campaign')],
    card: reading.path,
    article: { published: campaign.opened },
    note: campaign._translation,
  })
}

const Page = async (props: Props) => {
  const { locale, campaign, reading } = await found(props)
  const about = { campaign: campaign.id }
  const [t, frame, register, news, messages, speeches, privacy] = await Promise.all([
    getTranslations('campaign'),
    siteFrame(locale),
    registerOf(campaign.id, locale),
    newsAbout(about, locale, 20),
    messagesFor(campaign.id, locale),
    speechesAbout(about, locale),
    privacyPath(locale),
  ])
  return (
    <PageFrame
      {...frame}
      reading={reading}
      crumbs={[{ name: t('list'), path: '/campaigns' }]}
      facts={{
        title: campaign.title,
        main: (at) => campaignThing(campaign, register.total, at),
      }}
    >
      <CampaignPage
        campaign={campaign}
        register={register}
        news={news}
        messages={messages}
        speeches={speeches}
        signing={{ stamp: formStamp(), privacyPath: privacy }}
        locale={locale}
        path={reading.path}
      />
    </PageFrame>
  )
}

export default Page
