import type { Metadata } from 'next'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { SignPage, signMetadata } from './sign-page'

type Props = LocaleParams<{ slug: string }>

const asked = async (props: Props) => ({
  locale: await pageLocale(props),
  slug: (await props.params).slug,
})

export const generateStaticParams = () => []

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  signMetadata(await asked(props))

const Page = async (props: Props) => <SignPage {...(await asked(props))} answer={null} />

export default Page
