import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageFrame } from '@/components/layout/page-frame'
import { Say } from '@/components/signature/say'
import { PageTitle } from '@/components/ui/page-title'
import type { Locale } from '@/i18n/locales'
import { ownPage } from '@/i18n/page-alternates'
import { siteFrame } from '@/queries/site'
import { type campaignAt, PrivatePage } from '../private-page'

/** The campaign of a private page, or its address alone while it is hidden. */
export type OwnPlace =
  | Awaited<ReturnType<typeof campaignAt>>
  | { slug: string; isHidden: true; isLeft?: boolean }

type Props = {
  campaign: OwnPlace
  locale: Locale
  /** The address below the campaign's, with its query. */
  page: string
  title: string
  lead?: string
  children: ReactNode
}

/** What surrounds a signer's own pages; of a campaign that is hidden it tells nothing but that. */
export const OwnFrame = async ({ campaign, ...around }: Props) => {
  if (!('isHidden' in campaign)) return <PrivatePage campaign={campaign} {...around} />
  const { locale, page, title, lead, children } = around
  const [t, mine, frame] = await Promise.all([
    getTranslations('campaign'),
    getTranslations('mine'),
    siteFrame(locale),
  ])
  return (
    <PageFrame
      {...frame}
      reading={ownPage(`/campaigns/${campaign.slug}${page}`)}
      crumbs={[{ name: t('list'), path: '/campaigns' }]}
    >
      <PageTitle title={title} lead={lead} />
      {!campaign.isLeft && <Say paragraphs={[mine('hidden')]} />}
      {children}
    </PageFrame>
  )
}
