import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RegisterSummary } from '@/components/campaign/register-summary'
import { PageFrame } from '@/components/layout/page-frame'
import { registerThing } from '@/components/meta/register-thing'
import { PageTitle } from '@/components/ui/page-title'
import { Text } from '@/components/ui/text'
import { TranslationCredit } from '@/components/ui/translation-credit'
import { TranslationNotice } from '@/components/ui/translation-notice'
import { withQuery } from '@/i18n/address-query'
import { refuseBeyondLast } from '@/i18n/locale-params'
import type { Locale } from '@/i18n/locales'
import { documentPage } from '@/i18n/page-alternates'
import { campaignBySlug } from '@/queries/campaigns'
import { pageHead } from '@/queries/page-head'
import { registerState } from '@/queries/register'
import { registerFigures } from '@/queries/register-figures'
import { siteFrame } from '@/queries/site'
import { type Asked, nothingAsked, queryOf } from './asked'
import { readRegister } from './read-register'
import { RegisterView } from './register-view'

type Props = { locale: Locale; slug: string; asked?: Asked }

const found = async ({ locale, slug, asked = nothingAsked }: Props) => {
  const campaign = await campaignBySlug(slug, locale)
  if (!campaign) notFound()
  const query = { ...queryOf(asked), page: asked.page }
  if (campaign.slug !== slug)
    permanentRedirect(withQuery(`/${locale}/campaigns/${campaign.slug}/signatories`, query))
  const path = withQuery(`/campaigns/${campaign.slug}/signatories`, query)
  const note = campaign._translation
  return { campaign, reading: documentPage(path, campaign.originalLocale, note, ['title']) }
}

/** What search engines and browsers are told of a page of a register. */
export const signatoriesMetadata = async (props: Props): Promise<Metadata> => {
  const { campaign, reading } = await found(props)
  const { query, day, page } = props.asked ?? nothingAsked
  const [t, meta] = await Promise.all([getTranslations('campaign'), getTranslations('meta')])
  const details = [
    t('signatories'),
    day.kind === 'day' && day.day,
    page > 1 && meta('page', { page }),
  ]
  return pageHead({
    locale: props.locale,
    reading,
    title: campaign.title,
    details,
    about: [details.filter(Boolean).join(' · '), meta('register'), campaign.summary],
    card: `/campaigns/${campaign.slug}`,
    note: campaign._translation,
    isHidden: query !== '' || day.kind === 'malformed' || day.kind === 'future',
  })
}

/** A page of a campaign's register: as it stands, or as an address asks for it. */
export const SignatoriesPage = async (props: Props) => {
  const { locale, asked = nothingAsked } = props
  const { campaign, reading } = await found(props)
  const id = campaign.id
  const [t, frame, state, register, figures] = await Promise.all([
    getTranslations('campaign'),
    siteFrame(locale),
    registerState(id),
    readRegister(id, locale, asked),
    registerFigures(id, asked.day.kind === 'day' ? asked.day.day : null),
  ])
  refuseBeyondLast(register)
  const title = (
    <Text of={campaign} field="title">
      {campaign.title}
    </Text>
  )
  return (
    <PageFrame
      {...frame}
      reading={reading}
      crumbs={[
        { name: t('list'), path: '/campaigns' },
        { name: title, text: campaign.title, path: `/campaigns/${campaign.slug}` },
      ]}
      facts={{
        type: 'CollectionPage',
        title: t('signatories'),
        main: (at) => registerThing(register.items, at),
      }}
    >
      <TranslationNotice note={campaign._translation} locale={locale} path={reading.path} />
      <PageTitle eyebrow={t('signatories')} title={title} lead={t('registerIntro')}>
        <RegisterSummary total={state.total} asOf={state.asOf} paper={campaign.paperSignatures} />
      </PageTitle>
      <RegisterView
        locale={locale}
        slug={campaign.slug}
        asked={asked}
        register={register}
        figures={figures}
      />
      <TranslationCredit note={campaign._translation} />
    </PageFrame>
  )
}
