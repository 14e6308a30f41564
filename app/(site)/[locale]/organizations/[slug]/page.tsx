import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { organizationThing } from '@/components/meta/organization-thing'
import { OrganizationPage } from '@/components/organization/organization-page'
import { displayCountry } from '@/domain/country/display-country'
import { plainParagraphs } from '@/domain/rich-text/plain-text'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { mainFields } from '@/i18n/main-fields'
import { documentPage } from '@/i18n/page-alternates'
import { campaignsOf } from '@/queries/campaigns'
import { countByCountry } from '@/queries/federations'
import { newsAbout } from '@/queries/news-items'
import { membersOf, organizationBySlug } from '@/queries/organizations'
import { pageHead } from '@/queries/page-head'
import { campaignsSignedBy } from '@/queries/register'
import { siteFrame } from '@/queries/site'
import { speechesAbout } from '@/queries/speeches'

type Props = LocaleParams<{ slug: string }>

const found = async (props: Props) => {
  const locale = await pageLocale(props)
  const { slug } = await props.params
  const organization = await organizationBySlug(slug, locale)
  if (!organization) notFound()
  if (organization.slug !== slug) permanentRedirect(`/${locale}/organizations/${organization.slug}`)
  const path = `/organizations/${organization.slug}`
  const reading = documentPage(
    path,
    organization.originalLocale,
    organization._translation,
    mainFields.organizations,
  )
  return { locale, organization, reading }
}

export const generateStaticParams = () => []

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { locale, organization, reading } = await found(props)
  const [t, words] = await Promise.all([getTranslations('meta'), getTranslations('organization')])
  const { name, abbreviation, nativeName, kind, mission } = organization
  const names = [name, nativeName !== name && nativeName, abbreviation, words(`kinds.${kind}`)]
  const summary = names.concat(displayCountry(organization, locale)).filter(Boolean).join(' · ')
  return pageHead({
    locale,
    reading,
    title: name,
    details: [abbreviation ?? undefined],
    about: [...plainParagraphs(mission), summary, t('organization')],
    card: reading.path,
    note: organization._translation,
  })
}

const Page = async (props: Props) => {
  const { locale, organization, reading } = await found(props)
  const about = { organization: organization.id }
  const [t, frame, members, memberCountries, leads, signed, news, speeches] = await Promise.all([
    getTranslations('organization'),
    siteFrame(locale),
    membersOf(organization.id, locale),
    countByCountry(organization.id),
    campaignsOf(organization.id, locale),
    campaignsSignedBy(organization.id, locale),
    newsAbout(about, locale, 20),
    speechesAbout(about, locale),
  ])
  return (
    <PageFrame
      {...frame}
      reading={reading}
      crumbs={[{ name: t('list'), path: '/organizations' }]}
      facts={{
        title: organization.name,
        main: (at) => organizationThing(organization, members, at),
      }}
    >
      <OrganizationPage
        organization={organization}
        members={members}
        memberCountries={memberCountries}
        leads={leads}
        signed={signed}
        news={news}
        speeches={speeches}
        locale={locale}
        path={reading.path}
      />
    </PageFrame>
  )
}

export default Page
