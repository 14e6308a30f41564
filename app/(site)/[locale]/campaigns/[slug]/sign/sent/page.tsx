import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Say } from '@/components/signature/say'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { campaignAt, PrivatePage, privateMetadata } from '../../private-page'

type Props = LocaleParams<{ slug: string }>

export const generateStaticParams = () => []

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  await pageLocale(props)
  return privateMetadata((await getTranslations('thanks'))('sent'))
}

/** What everybody reads who has sent the form, whoever they are: that a mail is on its way. */
const Page = async (props: Props) => {
  const locale = await pageLocale(props)
  const { slug } = await props.params
  const campaign = await campaignAt(slug, locale, '/sign/sent')
  const t = await getTranslations('thanks')
  return (
    <PrivatePage campaign={campaign} locale={locale} page="/sign/sent" title={t('sent')}>
      <Say
        paragraphs={[t('sentText'), t('sentMissing')]}
        links={[{ label: t('back'), address: `/${locale}/campaigns/${campaign.slug}` }]}
      />
    </PrivatePage>
  )
}

export default Page
