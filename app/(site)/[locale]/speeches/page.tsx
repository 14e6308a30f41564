import type { Metadata } from 'next'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { SpeechesPage, speechesMetadata } from './speeches-page'

export const generateStaticParams = () => []

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> =>
  speechesMetadata({ locale: await pageLocale(props) })

const Page = async (props: LocaleParams) => <SpeechesPage locale={await pageLocale(props)} />

export default Page
