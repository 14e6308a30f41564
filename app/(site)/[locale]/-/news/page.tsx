import type { Metadata } from 'next'
import { countryCodes } from '@/domain/country/country'
import { newsKinds } from '@/domain/news/kind'
import {
  type AddressQuery,
  askedPage,
  askedText,
  askedValue,
  askedYear,
} from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { NewsPage, newsMetadata } from '../../news/news-page'
import type { AskedDigest } from '../../news/read-digest'

type Props = LocaleParams & { searchParams: AddressQuery }

export const dynamic = 'force-dynamic'

const asked = async (props: Props): Promise<AskedDigest> => ({
  locale: await pageLocale(props),
  page: await askedPage(props.searchParams),
  kind: await askedValue(props.searchParams, 'kind', newsKinds),
  publication: (await askedText(props.searchParams, 'publication')) || undefined,
  year: await askedYear(props.searchParams),
  topic: (await askedText(props.searchParams, 'topic')) || undefined,
  country: await askedValue(props.searchParams, 'country', countryCodes),
})

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  newsMetadata(await asked(props))

const Page = async (props: Props) => <NewsPage {...(await asked(props))} />

export default Page
