import type { Metadata } from 'next'
import { countryCodes } from '@/domain/country/country'
import { organizationKinds } from '@/domain/organization/kind'
import { type AddressQuery, askedPage, askedText, askedValue } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { OrganizationsPage, organizationsMetadata } from '../../organizations/organizations-page'

type Props = LocaleParams & { searchParams: AddressQuery }

export const dynamic = 'force-dynamic'

const asked = async (props: Props) => ({
  locale: await pageLocale(props),
  page: await askedPage(props.searchParams),
  kind: await askedValue(props.searchParams, 'kind', organizationKinds),
  country: await askedValue(props.searchParams, 'country', countryCodes),
  federation: (await askedText(props.searchParams, 'federation')) || undefined,
})

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  organizationsMetadata(await asked(props))

const Page = async (props: Props) => <OrganizationsPage {...(await asked(props))} />

export default Page
