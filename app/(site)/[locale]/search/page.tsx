import type { Metadata } from 'next'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { SearchPage, searchMetadata } from './search-page'

export const generateStaticParams = () => []

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> =>
  searchMetadata(await pageLocale(props))

const Page = async (props: LocaleParams) => (
  <SearchPage locale={await pageLocale(props)} asked={{ query: '' }} />
)

export default Page
