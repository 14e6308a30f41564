import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MessageForm } from '@/components/campaign/message-form'
import { PageFrame } from '@/components/layout/page-frame'
import { PageTitle } from '@/components/ui/page-title'
import { Text } from '@/components/ui/text'
import type { FormAnswer } from '@/domain/letter/form-answer'
import type { Locale } from '@/i18n/locales'
import { documentPage } from '@/i18n/page-alternates'
import { campaignBySlug } from '@/queries/campaigns'
import { formStamp } from '@/queries/form-protection'
import { pageHead } from '@/queries/page-head'
import { privacyPath } from '@/queries/privacy-page'
import { siteFrame } from '@/queries/site'

type Props = { locale: Locale; slug: string }

const found = async ({ locale, slug }: Props) => {
  const campaign = await campaignBySlug(slug, locale)
  if (!campaign) notFound()
  if (campaign.slug !== slug) permanentRedirect(`/${locale}/campaigns/${campaign.slug}/message`)
  const path = `/campaigns/${campaign.slug}/message`
  const { originalLocale, _translation } = campaign
  return { campaign, reading: documentPage(path, originalLocale, _translation, ['title']) }
}

/** What search engines and browsers are told of the page on which a message is written. */
export const messageMetadata = async ({ locale, slug }: Props): Promise<Metadata> => {
  const { campaign, reading } = await found({ locale, slug })
  const [t, meta] = await Promise.all([getTranslations('message'), getTranslations('meta')])
  return pageHead({
    locale,
    reading,
    title: campaign.title,
    details: [t('title')],
    about: [meta('message'), campaign.summary],
    card: `/campaigns/${campaign.slug}`,
    note: campaign._translation,
  })
}

/** The page on which a message of solidarity is written. */
export const MessagePage = async ({
  locale,
  slug,
  answer,
}: Props & { answer: FormAnswer | null }) => {
  const { campaign, reading } = await found({ locale, slug })
  const [t, campaigns, frame, privacy] = await Promise.all([
    getTranslations('message'),
    getTranslations('campaign'),
    siteFrame(locale),
    privacyPath(locale),
  ])
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
        { name: campaigns('list'), path: '/campaigns' },
        { name: title, text: campaign.title, path: `/campaigns/${campaign.slug}` },
      ]}
      facts={{ title: t('title') }}
    >
      <PageTitle eyebrow={t('title')} title={title} lead={t('lead')} />
      {campaign.takesMessages === false ? (
        <p>{t('notTaken')}</p>
      ) : (
        <MessageForm
          slug={campaign.slug}
          answer={answer}
          stamp={formStamp()}
          locale={locale}
          privacyPath={privacy}
        />
      )}
    </PageFrame>
  )
}
