import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readOwnSignature } from '@/actions/read-own-signature'
import { Say } from '@/components/signature/say'
import type { FormAnswer } from '@/domain/letter/form-answer'
import type { OwnChange } from '@/domain/signature/change-schema'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import { campaignAt, PrivatePage, privateMetadata } from '../private-page'
import { OwnOverview } from './own-overview'
import { OwnStep } from './own-step'

type Props = {
  locale: Locale
  slug: string
  pageKey: string
  step: OwnChange | undefined
  done: OwnChange | undefined
}

/** What browsers are told of a signer's private page. */
export const mineMetadata = async ({ locale, slug, pageKey }: Props): Promise<Metadata> => {
  const [t, own] = await Promise.all([
    getTranslations('mine'),
    readOwnSignature(pageKey, slug, locale),
  ])
  return own ? privateMetadata(t('title')) : privateMetadata(t('gone'), 410)
}

/** A signer's private page: what is kept and what can be done, or one of these; or that the address opens nothing. */
export const MinePage = async ({
  answer,
  done,
  locale,
  pageKey,
  slug,
  step,
}: Props & { answer: FormAnswer | null }) => {
  const campaign = await campaignAt(slug, locale, withQuery('/mine', { key: pageKey }))
  const [t, confirm, own] = await Promise.all([
    getTranslations('mine'),
    getTranslations('confirm'),
    readOwnSignature(pageKey, slug, locale),
  ])
  const around = { campaign, locale, page: withQuery('/mine', { key: pageKey, do: step }) }
  if (!own)
    return (
      <PrivatePage {...around} title={t('gone')}>
        <Say
          paragraphs={[t('goneText'), t('goneAgain')]}
          links={[
            { label: confirm('toForm'), address: `/${locale}/campaigns/${campaign.slug}/sign` },
          ]}
        />
      </PrivatePage>
    )
  return step ? (
    <OwnStep {...around} own={own} step={step} answer={answer} />
  ) : (
    <OwnOverview {...around} own={own} done={done} />
  )
}
