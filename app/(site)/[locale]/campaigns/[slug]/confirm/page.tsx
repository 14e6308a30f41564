import type { Metadata } from 'next'
import { type AddressQuery, askedText, askedValue } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { ConfirmPage, confirmMetadata } from './confirm-page'

type Props = LocaleParams<{ slug: string }> & { searchParams: AddressQuery }

const asked = async (props: Props) => ({
  locale: await pageLocale(props),
  slug: (await props.params).slug,
  token: await askedText(props.searchParams, 'token'),
})

export const dynamic = 'force-dynamic'

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  confirmMetadata(await asked(props))

/** The page behind the link in a mail. */
const Page = async (props: Props) => {
  const newer = await askedValue(props.searchParams, 'newer', ['yes'])
  return <ConfirmPage {...(await asked(props))} answer={null} isNewer={newer === 'yes'} />
}

export default Page
