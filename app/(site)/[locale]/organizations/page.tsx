import type { Metadata } from 'next'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { OrganizationsPage, organizationsMetadata } from './organizations-page'

export const generateStaticParams = () => []

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> =>
  organizationsMetadata({ locale: await pageLocale(props) })

const Page = async (props: LocaleParams) => <OrganizationsPage locale={await pageLocale(props)} />

export default Page
