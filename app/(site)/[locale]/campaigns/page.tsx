import type { Metadata } from 'next'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { CampaignsPage, campaignsMetadata } from './campaigns-page'

export const generateStaticParams = () => []

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> =>
  campaignsMetadata({ locale: await pageLocale(props) })

const Page = async (props: LocaleParams) => <CampaignsPage locale={await pageLocale(props)} />

export default Page
