import type { Metadata } from 'next'
import { ownChanges } from '@/domain/signature/change-schema'
import { type AddressQuery, askedText, askedValue } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { formAnswer } from '@/queries/form-answer'
import { MinePage, mineMetadata } from '../../../../campaigns/[slug]/mine/mine-page'

type Props = LocaleParams<{ slug: string }> & { searchParams: AddressQuery }

const asked = async (props: Props) => ({
  locale: await pageLocale(props),
  slug: (await props.params).slug,
  pageKey: await askedText(props.searchParams, 'key'),
  step: await askedValue(props.searchParams, 'do', ownChanges),
  done: await askedValue(props.searchParams, 'done', ownChanges),
})

export const dynamic = 'force-dynamic'

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  mineMetadata(await asked(props))

/** The private page as it is drawn again after it was posted. */
const Page = async (props: Props) => (
  <MinePage {...(await asked(props))} answer={await formAnswer()} />
)

export default Page
