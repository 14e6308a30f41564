import { getTranslations } from 'next-intl/server'
import { ownChangesOf } from '@/actions/own-changes-of'
import type { OwnPage } from '@/actions/read-own-signature'
import { Held } from '@/components/signature/held'
import { OwnRecord } from '@/components/signature/own-record'
import { OwnSteps } from '@/components/signature/own-steps'
import { Say } from '@/components/signature/say'
import { Section } from '@/components/ui/section'
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
  done: OwnChange | undefined
}

/** The private page as a signer comes to it: what was just done, what is kept, what can be done. */
export const OwnOverview = async ({ campaign, locale, page, own, done }: Props) => {
  const [t, mail] = await Promise.all([getTranslations('mine'), getTranslations('mail')])
  const { key, signatory, messages, waitsFor } = own
  const path = `/${locale}/campaigns/${campaign.slug}/mine`
  const said = [
    ...(done && done !== 'erase' ? [t(`done.${done}`)] : []),
    ...(waitsFor ? [mail(`waits.${waitsFor}`)] : []),
  ]
  return (
    <OwnFrame campaign={campaign} locale={locale} page={page} title={t('title')} lead={t('lead')}>
      {said.length > 0 && (
        <div role="status">
          <Say paragraphs={said} />
        </div>
      )}
      {own.record && (
        <Section id="proof" title={t('proof')}>
          <OwnRecord record={own.record} />
        </Section>
      )}
      <Section id="held" title={t('held')}>
        <Held signatory={signatory} messages={messages} />
      </Section>
      <OwnSteps
        changes={ownChangesOf(own)}
        otherKind={otherKindOf(own)}
        isPublished={signatory.state === 'published'}
        action={path}
        pageKey={key}
        fileAddress={withQuery(`/api/campaigns/${campaign.slug}/mine/held`, { key, locale })}
      />
    </OwnFrame>
  )
}
