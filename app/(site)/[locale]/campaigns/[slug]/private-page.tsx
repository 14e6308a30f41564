import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageFrame } from '@/components/layout/page-frame'
import { PageTitle } from '@/components/ui/page-title'
import { Text } from '@/components/ui/text'
import type { Locale } from '@/i18n/locales'
import { ownPage } from '@/i18n/page-alternates'
import { campaignBySlug } from '@/queries/campaigns'
import { siteFrame } from '@/queries/site'

/** A campaign at its present address; whoever comes by a former one is led on, `page` and query included. */
export const campaignAt = async (slug: string, locale: Locale, page: string) => {
  const campaign = await campaignBySlug(slug, locale)
  if (!campaign) notFound()
  if (campaign.slug !== slug) permanentRedirect(`/${locale}/campaigns/${campaign.slug}${page}`)
  return campaign
}

type Props = {
  campaign: Awaited<ReturnType<typeof campaignAt>>
  locale: Locale
  /** The address below the campaign's, with its query, so that it can be read in other languages. */
  page: string
  title: string
  lead?: string
  children: ReactNode
}

/** What surrounds a page that is for one signer alone. */
export const PrivatePage = async ({ campaign, locale, page, title, lead, children }: Props) => {
  const [t, frame] = await Promise.all([getTranslations('campaign'), siteFrame(locale)])
  const path = `/campaigns/${campaign.slug}`
  const name = (
    <Text of={campaign} field="title">
      {campaign.title}
    </Text>
  )
  return (
    <PageFrame
      {...frame}
      reading={ownPage(`${path}${page}`)}
      crumbs={[
        { name: t('list'), path: '/campaigns' },
        { name, text: campaign.title, path },
      ]}
    >
      <PageTitle eyebrow={name} title={title} lead={lead} />
      {children}
    </PageFrame>
  )
}

/** What browsers are told of such a page: no search engine keeps it; the server answers with the status, if one is given. */
export const privateMetadata = (title: string, status?: 410): Metadata => ({
  title,
  robots: { index: false, follow: false },
  ...(status ? { other: { 'page-status': String(status) } } : {}),
})
