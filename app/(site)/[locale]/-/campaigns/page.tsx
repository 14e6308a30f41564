import type { Metadata } from 'next'
import { campaignStages } from '@/domain/campaign/stage'
import { type AddressQuery, askedPage, askedValue } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { CampaignsPage, campaignsMetadata } from '../../campaigns/campaigns-page'

type Props = LocaleParams & { searchParams: AddressQuery }

export const dynamic = 'force-dynamic'

const asked = async (props: Props) => ({
  locale: await pageLocale(props),
  page: await askedPage(props.searchParams),
  stage: await askedValue(props.searchParams, 'stage', campaignStages),
})

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  campaignsMetadata(await asked(props))

const Page = async (props: Props) => <CampaignsPage {...(await asked(props))} />

export default Page
