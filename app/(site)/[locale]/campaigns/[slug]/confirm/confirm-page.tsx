import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readUnconfirmed } from '@/actions/read-unconfirmed'
import { Say } from '@/components/signature/say'
import { ToConfirm } from '@/components/signature/to-confirm'
import type { FormAnswer } from '@/domain/letter/form-answer'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import { campaignAt, PrivatePage, privateMetadata } from '../private-page'

type Props = { locale: Locale; slug: string; token: string }

/** What browsers are told of the page on which a signature or a message is confirmed. */
export const confirmMetadata = async ({ locale, slug, token }: Props): Promise<Metadata> => {
  const [t, what] = await Promise.all([
    getTranslations('confirm'),
    readUnconfirmed(token, slug, locale),
  ])
  if (!what) return privateMetadata(t('gone'), 410)
  return privateMetadata(what.kind === 'message' ? t('titleMessage') : t('title'))
}

/** The page behind the link in a mail: what is to be confirmed and a button, or that the link is no longer valid. */
export const ConfirmPage = async ({
  locale,
  slug,
  token,
  answer,
  isNewer = false,
}: Props & { answer: FormAnswer | null; isNewer?: boolean }) => {
  const page = withQuery('/confirm', { token })
  const campaign = await campaignAt(slug, locale, page)
  const [t, what] = await Promise.all([
    getTranslations('confirm'),
    readUnconfirmed(token, slug, locale),
  ])
  const path = `/${locale}/campaigns/${campaign.slug}`
  if (!what)
    return (
      <PrivatePage campaign={campaign} locale={locale} page={page} title={t('gone')}>
        <Say
          paragraphs={[t('goneText'), t('goneConfirmed'), t('goneAgain')]}
          links={[{ label: t('toForm'), address: `${path}/sign` }]}
        />
      </PrivatePage>
    )
  const isMessage = what.kind === 'message'
  return (
    <PrivatePage
      campaign={campaign}
      locale={locale}
      page={page}
      title={isMessage ? t('titleMessage') : t('title')}
      lead={isMessage ? t('leadMessage') : t('lead')}
    >
      {isNewer && (
        <div role="status">
          <Say paragraphs={[t('newer')]} />
        </div>
      )}
      <ToConfirm what={what} action={`${path}${page}`} token={token} answer={answer} />
    </PrivatePage>
  )
}
