import type { Metadata } from 'next'
import { type AddressQuery, askedPage } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { SpeechesPage, speechesMetadata } from '../../speeches/speeches-page'

type Props = LocaleParams & { searchParams: AddressQuery }

export const dynamic = 'force-dynamic'

const asked = async (props: Props) => ({
  locale: await pageLocale(props),
  page: await askedPage(props.searchParams),
})

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  speechesMetadata(await asked(props))

const Page = async (props: Props) => <SpeechesPage {...(await asked(props))} />

export default Page
