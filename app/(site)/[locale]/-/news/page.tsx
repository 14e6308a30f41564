import type { Metadata } from 'next'
import { newsKinds } from '@/domain/news/kind'
import { type AddressQuery, askedPage, askedValue, askedYear } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { NewsPage, newsMetadata } from '../../news/news-page'

type Props = LocaleParams & { searchParams: AddressQuery }

export const dynamic = 'force-dynamic'

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  newsMetadata(await pageLocale(props))

const Page = async (props: Props) => (
  <NewsPage
    locale={await pageLocale(props)}
    page={await askedPage(props.searchParams)}
    kind={await askedValue(props.searchParams, 'kind', newsKinds)}
    year={await askedYear(props.searchParams)}
  />
)

export default Page
