import type { Metadata } from 'next'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { formAnswer } from '@/queries/form-answer'
import { MessagePage, messageMetadata } from '../../../../campaigns/[slug]/message/message-page'

type Props = LocaleParams<{ slug: string }>

const asked = async (props: Props) => ({
  locale: await pageLocale(props),
  slug: (await props.params).slug,
})

export const dynamic = 'force-dynamic'

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  messageMetadata(await asked(props))

/** The form as it is drawn again, with what was typed and what is the matter with it. */
const Page = async (props: Props) => (
  <MessagePage {...(await asked(props))} answer={await formAnswer()} />
)

export default Page
