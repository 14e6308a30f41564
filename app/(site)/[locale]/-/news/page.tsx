import type { Metadata } from 'next'
import { newsKinds } from '@/domain/news/kind'
import { type AddressQuery, askedPage, askedValue, askedYear } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { NewsPage, newsMetadata } from '../../news/news-page'

type Props = LocaleParams & { searchParams: AddressQuery }

export const dynamic = 'force-dynamic'

const asked = async (props: Props) => ({
  locale: await pageLocale(props),
  page: await askedPage(props.searchParams),
  kind: await askedValue(props.searchParams, 'kind', newsKinds),
  year: await askedYear(props.searchParams),
})

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  newsMetadata(await asked(props))

const Page = async (props: Props) => <NewsPage {...(await asked(props))} />

export default Page
