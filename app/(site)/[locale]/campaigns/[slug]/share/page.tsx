import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { ShareView } from '@/components/share/share-view'
import { PageTitle } from '@/components/ui/page-title'
import { Text } from '@/components/ui/text'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { mainFields } from '@/i18n/main-fields'
import { alternatesOf, documentPage } from '@/i18n/page-alternates'
import { pageHead } from '@/queries/page-head'
import { registerState } from '@/queries/register'
import { siteAddress, siteFrame } from '@/queries/site'
import { campaignAt } from '../private-page'

type Props = LocaleParams<{ slug: string }>

const found = async (props: Props) => {
  const locale = await pageLocale(props)
  const { slug } = await props.params
  const campaign = await campaignAt(slug, locale, '/share')
  const { originalLocale, _translation } = campaign
  const path = `/campaigns/${campaign.slug}`
  return {
    locale,
    campaign,
    path,
    canonical: alternatesOf(
      documentPage(path, originalLocale, _translation, mainFields.campaigns),
      locale,
    ).canonical,
    reading: documentPage(`${path}/share`, originalLocale, _translation, ['title']),
  }
}

export const generateStaticParams = () => []

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { locale, campaign, path, reading } = await found(props)
  const t = await getTranslations('carry')
  return pageHead({
    locale,
    reading,
    title: campaign.title,
    details: [t('share')],
    about: [t('about'), campaign.summary],
    card: path,
    note: campaign._translation,
  })
}

/** Everything by which a campaign is carried further. */
const Page = async (props: Props) => {
  const { locale, campaign, path, canonical, reading } = await found(props)
  const [t, campaignWords, frame, address, { total }] = await Promise.all([
    getTranslations('carry'),
    getTranslations('campaign'),
    siteFrame(locale),
    siteAddress(),
    registerState(campaign.id),
  ])
  const name = (
    <Text of={campaign} field="title">
      {campaign.title}
    </Text>
  )
  return (
    <PageFrame
      {...frame}
      reading={reading}
      facts={{ title: t('share') }}
      crumbs={[
        { name: campaignWords('list'), path: '/campaigns' },
        { name, text: campaign.title, path },
      ]}
    >
      <PageTitle
        eyebrow={name}
        title={t('share')}
        lead={t('shareLead', { title: campaign.title })}
      />
      <ShareView
        title={campaign.title}
        summary={campaign.summary}
        count={total}
        locale={locale}
        path={path}
        siteAddress={address}
        address={`${address}${canonical}`}
      />
    </PageFrame>
  )
}

export default Page
