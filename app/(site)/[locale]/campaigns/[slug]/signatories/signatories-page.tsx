import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Register } from '@/components/campaign/register'
import { RegisterSummary } from '@/components/campaign/register-summary'
import { PageFrame } from '@/components/layout/page-frame'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { Text } from '@/components/ui/text'
import { TranslationNotice } from '@/components/ui/translation-notice'
import { withQuery } from '@/i18n/address-query'
import { refuseBeyondLast } from '@/i18n/locale-params'
import type { Locale } from '@/i18n/locales'
import { alternatesOf, documentPage } from '@/i18n/page-alternates'
import { campaignBySlug } from '@/queries/campaigns'
import { registerOf } from '@/queries/register'
import { siteFrame } from '@/queries/site'

type Props = { locale: Locale; slug: string; page?: number }

const found = async ({ locale, slug, page = 1 }: Props) => {
  const campaign = await campaignBySlug(slug, locale)
  if (!campaign) notFound()
  if (campaign.slug !== slug) permanentRedirect(`/${locale}/campaigns/${campaign.slug}/signatories`)
  const path = `/campaigns/${campaign.slug}/signatories`
  return {
    campaign,
    path,
    reading: documentPage(
      withQuery(path, { page }),
      campaign.originalLocale,
      campaign._translation,
      ['title'],
    ),
  }
}

/** What search engines and browsers are told of a page of a register. */
export const signatoriesMetadata = async (props: Props): Promise<Metadata> => {
  const { campaign, reading } = await found(props)
  const t = await getTranslations('campaign')
  return {
    title: t('signatoriesOf', { title: campaign.title }),
    alternates: alternatesOf(reading, props.locale),
  }
}

/** A page of a campaign's register. */
export const SignatoriesPage = async (props: Props) => {
  const { locale, page = 1 } = props
  const { campaign, path, reading } = await found(props)
  const [t, frame, register] = await Promise.all([
    getTranslations('campaign'),
    siteFrame(locale),
    registerOf(campaign.id, locale, { page }),
  ])
  refuseBeyondLast(register)
  return (
    <PageFrame
      {...frame}
      reading={reading}
      crumbs={[
        { name: t('list'), path: '/campaigns' },
        {
          name: (
            <Text of={campaign} field="title">
              {campaign.title}
            </Text>
          ),
          path: `/campaigns/${campaign.slug}`,
        },
      ]}
    >
      <TranslationNotice note={campaign._translation} locale={locale} path={reading.path} />
      <PageTitle
        eyebrow={t('signatories')}
        title={
          <Text of={campaign} field="title">
            {campaign.title}
          </Text>
        }
        lead={t('registerIntro')}
      >
        <RegisterSummary
          total={register.total}
          asOf={register.asOf}
          paper={campaign.paperSignatures}
        />
      </PageTitle>
      {register.total === 0 ? (
        <p>{t('noSignatories')}</p>
      ) : (
        <Register signatories={register.items} locale={locale} />
      )}
      <Pager
        page={register.page}
        pages={register.pages}
        href={(number) => withQuery(`/${locale}${path}`, { page: number })}
      />
    </PageFrame>
  )
}
