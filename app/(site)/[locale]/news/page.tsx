import type { Metadata } from 'next'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { NewsPage, newsMetadata } from './news-page'

export const generateStaticParams = () => []

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> =>
  newsMetadata({ locale: await pageLocale(props) })

const Page = async (props: LocaleParams) => <NewsPage locale={await pageLocale(props)} />

export default Page
