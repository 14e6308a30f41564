import type { Metadata } from 'next'
import { type AddressQuery, askedText } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { askedOf } from '../../search/asked'
import { SearchPage, searchMetadata } from '../../search/search-page'

type Props = LocaleParams & { searchParams: AddressQuery }

export const dynamic = 'force-dynamic'

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  searchMetadata(await pageLocale(props), await askedText(props.searchParams, 'q'))

const Page = async (props: Props) => (
  <SearchPage locale={await pageLocale(props)} asked={await askedOf(props.searchParams)} />
)

export default Page
