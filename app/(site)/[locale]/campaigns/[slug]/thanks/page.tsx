import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readOwnSignature } from '@/actions/read-own-signature'
import { Thanks } from '@/components/signature/thanks'
import { type AddressQuery, askedText, withQuery } from '@/i18n/address-query'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { siteAddress } from '@/queries/site'
import { campaignAt, PrivatePage, privateMetadata } from '../private-page'

type Props = LocaleParams<{ slug: string }> & { searchParams: AddressQuery }

export const dynamic = 'force-dynamic'

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  await pageLocale(props)
  return privateMetadata((await getTranslations('thanks'))('title'))
}

/** What a signer reads who has confirmed: thanks, the number or what it waits for, the private link, a text to pass on. */
const Page = async (props: Props) => {
  const locale = await pageLocale(props)
  const { slug } = await props.params
  const key = await askedText(props.searchParams, 'key')
  const page = withQuery('/thanks', { key })
  const campaign = await campaignAt(slug, locale, page)
  const [t, own, site] = await Promise.all([
    getTranslations('thanks'),
    readOwnSignature(key, slug, locale),
    siteAddress(),
  ])
  const path = `/${locale}/campaigns/${campaign.slug}`
  return (
    <PrivatePage campaign={campaign} locale={locale} page={page} title={t('title')}>
      <Thanks
        signed={own && { number: own.signatory.number ?? null, waitsFor: own.waitsFor }}
        title={campaign.title}
        path={path}
        mine={own && withQuery(`${path}/mine`, { key })}
        address={`${site}${path}`}
      />
    </PrivatePage>
  )
}

export default Page
