import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { askedDay } from '@/domain/register/asked-day'
import { type AddressQuery, askedText } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { LeafletPage, leafletMetadata } from '../../../../campaigns/[slug]/leaflet/leaflet-page'
import { today } from '../../../../campaigns/[slug]/signatories/asked'

type Props = LocaleParams<{ slug: string }> & { searchParams: AddressQuery }

const asked = async (props: Props) => {
  const day = askedDay(await askedText(props.searchParams, 'asof'), today())
  if (day.kind === 'malformed' || day.kind === 'future') notFound()
  return {
    locale: await pageLocale(props),
    slug: (await props.params).slug,
    day: day.kind === 'day' ? day.day : null,
  }
}

export const dynamic = 'force-dynamic'

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  leafletMetadata(await asked(props))

const Page = async (props: Props) => <LeafletPage {...(await asked(props))} />

export default Page
