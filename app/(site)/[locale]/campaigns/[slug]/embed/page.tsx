import type { Metadata } from 'next'
import { CampaignEmbed } from '@/components/embed/campaign-embed'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { mainFields } from '@/i18n/main-fields'
import { alternatesOf, documentPage } from '@/i18n/page-alternates'
import { registerState } from '@/queries/register'
import { siteFrame } from '@/queries/site'
import { campaignAt } from '../private-page'

type Props = LocaleParams<{ slug: string }>

const found = async (props: Props) => {
  const locale = await pageLocale(props)
  const { slug } = await props.params
  return { locale, campaign: await campaignAt(slug, locale, '/embed') }
}

export const generateStaticParams = () => []

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { locale, campaign } = await found(props)
  const { slug, originalLocale, _translation } = campaign
  const path = `/campaigns/${slug}`
  const reading = documentPage(path, originalLocale, _translation, mainFields.campaigns)
  return {
    title: campaign.title,
    description: campaign.summary,
    alternates: { canonical: alternatesOf(reading, locale).canonical },
    robots: { index: false, follow: true },
  }
}

/** A campaign for a frame on another site; every other page refuses to be framed elsewhere. */
const Page = async (props: Props) => {
  const { locale, campaign } = await found(props)
  const [{ site }, { total }] = await Promise.all([siteFrame(locale), registerState(campaign.id)])
  return <CampaignEmbed campaign={campaign} count={total} siteName={site.name} locale={locale} />
}

export default Page
