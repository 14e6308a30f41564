import type { Metadata } from 'next'
import { type AddressQuery, askedText } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { formAnswer } from '@/queries/form-answer'
import { ConfirmPage, confirmMetadata } from '../../../../campaigns/[slug]/confirm/confirm-page'

type Props = LocaleParams<{ slug: string }> & { searchParams: AddressQuery }

const asked = async (props: Props) => ({
  locale: await pageLocale(props),
  slug: (await props.params).slug,
  token: await askedText(props.searchParams, 'token'),
})

export const dynamic = 'force-dynamic'

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  confirmMetadata(await asked(props))

/** The page as it is drawn again after it was posted. */
const Page = async (props: Props) => (
  <ConfirmPage {...(await asked(props))} answer={await formAnswer()} />
)

export default Page
