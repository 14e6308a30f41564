import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Say } from '@/components/signature/say'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { campaignAt, PrivatePage, privateMetadata } from '../../private-page'

type Props = LocaleParams<{ slug: string }>

export const generateStaticParams = () => []

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  await pageLocale(props)
  return privateMetadata((await getTranslations('mine'))('erased'))
}

/** What is said to whoever had everything erased. */
const Page = async (props: Props) => {
  const locale = await pageLocale(props)
  const { slug } = await props.params
  const campaign = await campaignAt(slug, locale, '/mine/erased')
  const [t, thanks] = await Promise.all([getTranslations('mine'), getTranslations('thanks')])
  return (
    <PrivatePage campaign={campaign} locale={locale} page="/mine/erased" title={t('erased')}>
      <Say
        paragraphs={[t('erasedText')]}
        links={[{ label: thanks('back'), address: `/${locale}/campaigns/${campaign.slug}` }]}
      />
    </PrivatePage>
  )
}

export default Page
