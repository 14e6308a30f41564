import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { Leaflet } from '@/components/leaflet/leaflet'
import { Text } from '@/components/ui/text'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import { mainFields } from '@/i18n/main-fields'
import { alternatesOf, documentPage } from '@/i18n/page-alternates'
import { campaignBySlug } from '@/queries/campaigns'
import { leafletRegister } from '@/queries/leaflet-register'
import { pageHead } from '@/queries/page-head'
import { siteAddress, siteFrame } from '@/queries/site'

type Props = { locale: Locale; slug: string; day: string | null }

const found = async ({ locale, slug, day }: Props) => {
  const campaign = await campaignBySlug(slug, locale)
  if (!campaign) notFound()
  const path = `/campaigns/${campaign.slug}`
  const asof = day ?? undefined
  if (campaign.slug !== slug) permanentRedirect(withQuery(`/${locale}${path}/leaflet`, { asof }))
  const reading = documentPage(
    path,
    campaign.originalLocale,
    campaign._translation,
    mainFields.campaigns,
  )
  const own = { ...reading, path: withQuery(`${path}/leaflet`, { asof }) }
  return { campaign, path, own, canonical: alternatesOf(reading, locale).canonical }
}

/** A leaflet is the campaign in another form: search engines are sent to the campaign itself. */
export const leafletMetadata = async (props: Props): Promise<Metadata> => {
  const { campaign, path, own, canonical } = await found(props)
  const t = await getTranslations('leaflet')
  const head = await pageHead({
    locale: props.locale,
    reading: own,
    title: t('of', { title: campaign.title }),
    about: [campaign.summary, t('hint')],
    card: path,
    article: {},
    note: campaign._translation,
  })
  const { types } = head.alternates ?? {}
  return {
    ...head,
    alternates: { canonical, ...(types ? { types } : {}) },
    openGraph: { ...head.openGraph, url: canonical },
  }
}

/** The leaflet of a campaign, with its register as it stands or as it stood at the end of a day. */
export const LeafletPage = async (props: Props) => {
  const { locale, day } = props
  const { campaign, path, own, canonical } = await found(props)
  const [t, frame, register, site] = await Promise.all([
    getTranslations('campaign'),
    siteFrame(locale),
    leafletRegister(campaign.id, locale, day),
    siteAddress(),
  ])
  const title = (
    <Text of={campaign} field="title">
      {campaign.title}
    </Text>
  )
  return (
    <PageFrame
      {...frame}
      reading={own}
      facts={{ title: campaign.title }}
      crumbs={[
        { name: t('list'), path: '/campaigns' },
        { name: title, text: campaign.title, path },
      ]}
    >
      <Leaflet
        campaign={campaign}
        site={frame.site}
        register={register}
        address={`${site}${canonical}`}
        registerAddress={withQuery(`${site}/${locale}${path}/signatories`, {
          asof: day ?? undefined,
        })}
        locale={locale}
      />
    </PageFrame>
  )
}
