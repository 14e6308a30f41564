import type { Metadata } from 'next'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { LeafletPage, leafletMetadata } from './leaflet-page'

type Props = LocaleParams<{ slug: string }>

const asked = async (props: Props) => ({
  locale: await pageLocale(props),
  slug: (await props.params).slug,
  day: null,
})

export const generateStaticParams = () => []

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  leafletMetadata(await asked(props))

const Page = async (props: Props) => <LeafletPage {...(await asked(props))} />

export default Page
