import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readOwnSignature } from '@/actions/read-own-signature'
import { Say } from '@/components/signature/say'
import type { FormAnswer } from '@/domain/letter/form-answer'
import type { OwnChange } from '@/domain/signature/change-schema'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import { campaignAt, privateMetadata } from '../private-page'
import { OwnFrame, type OwnPlace } from './own-frame'
import { OwnOverview } from './own-overview'
import { OwnStep } from './own-step'

type Props = {
  locale: Locale
  slug: string
  pageKey: string
  step: OwnChange | undefined
  done: OwnChange | undefined
}

/** Whether it is said that all was erased, where the campaign that says so elsewhere is hidden. */
const isErased = ({ pageKey, done }: Props): boolean => done === 'erase' && pageKey === ''

/** What browsers are told of a signer's private page. */
export const mineMetadata = async (props: Props): Promise<Metadata> => {
  const { locale, slug, pageKey } = props
  if (isErased(props)) return privateMetadata((await getTranslations('mine'))('erased'))
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
  if (isErased({ locale, slug, pageKey, step, done })) {
    const t = await getTranslations('mine')
    const place = { slug, isHidden: true as const, isLeft: true }
    return (
      <OwnFrame campaign={place} locale={locale} page="/mine?done=erase" title={t('erased')}>
        <Say paragraphs={[t('erasedText')]} />
      </OwnFrame>
    )
  }
  const own = await readOwnSignature(pageKey, slug, locale)
  const campaign: OwnPlace = own?.campaign.isHidden
    ? { slug, isHidden: true }
    : await campaignAt(slug, locale, withQuery('/mine', { key: pageKey }))
  const [t, confirm] = await Promise.all([getTranslations('mine'), getTranslations('confirm')])
  const around = { campaign, locale, page: withQuery('/mine', { key: pageKey, do: step }) }
  if (!own)
    return (
      <OwnFrame {...around} title={t('gone')}>
        <Say
          paragraphs={[t('goneText'), t('goneAgain')]}
          links={[
            { label: confirm('toForm'), address: `/${locale}/campaigns/${campaign.slug}/sign` },
          ]}
        />
      </OwnFrame>
    )
  return step ? (
    <OwnStep {...around} own={own} step={step} answer={answer} />
  ) : (
    <OwnOverview {...around} own={own} done={done} />
  )
}
