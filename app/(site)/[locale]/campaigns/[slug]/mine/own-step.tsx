import { getTranslations } from 'next-intl/server'
import { ownChangesOf } from '@/actions/own-changes-of'
import type { OwnPage } from '@/actions/read-own-signature'
import { ChangeForm } from '@/components/signature/change-form'
import { Say } from '@/components/signature/say'
import type { FormAnswer } from '@/domain/letter/form-answer'
import type { OwnChange } from '@/domain/signature/change-schema'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import { otherKindOf } from './other-kind'
import { OwnFrame, type OwnPlace } from './own-frame'

type Props = {
  campaign: OwnPlace
  locale: Locale
  page: string
  own: OwnPage
  step: OwnChange
  answer: FormAnswer | null
}

/** The page of one change: what it comes to, its form, and the way back. */
export const OwnStep = async ({ campaign, locale, page, own, step, answer }: Props) => {
  const [t, form] = await Promise.all([getTranslations('mine'), getTranslations('form')])
  const otherKind = otherKindOf(own)
  const isPossible = ownChangesOf(own).includes(step) && (step !== 'kind' || otherKind !== null)
  const title =
    step === 'kind' ? (otherKind === 'person' ? t('toPerson') : t('toOrganization')) : t(step)
  const path = `/${locale}/campaigns/${campaign.slug}`
  return (
    <OwnFrame campaign={campaign} locale={locale} page={page} title={title}>
      {isPossible ? (
        <ChangeForm
          step={step}
          signatory={own.signatory}
          otherKind={otherKind}
          action={`${path}${page}`}
          pageKey={own.key}
          answer={answer}
        />
      ) : (
        <Say paragraphs={[form('problems.change-too-late')]} />
      )}
      <Say
        paragraphs={[]}
        links={[{ label: t('title'), address: withQuery(`${path}/mine`, { key: own.key }) }]}
      />
    </OwnFrame>
  )
}
