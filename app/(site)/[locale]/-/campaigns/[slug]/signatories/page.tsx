import type { Metadata } from 'next'
import type { AddressQuery } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { askedOf } from '../../../../campaigns/[slug]/signatories/asked'
import {
  SignatoriesPage,
  signatoriesMetadata,
} from '../../../../campaigns/[slug]/signatories/signatories-page'

type Props = LocaleParams<{ slug: string }> & { searchParams: AddressQuery }

const asked = async (props: Props) => ({
  locale: await pageLocale(props),
  slug: (await props.params).slug,
  asked: await askedOf(props.searchParams),
})

export const dynamic = 'force-dynamic'

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  signatoriesMetadata(await asked(props))

const Page = async (props: Props) => <SignatoriesPage {...(await asked(props))} />

export default Page
