import { getTranslations } from 'next-intl/server'
import type { OwnPage } from '@/actions/read-own-signature'
import { Held } from '@/components/signature/held'
import { OwnSteps } from '@/components/signature/own-steps'
import { Say } from '@/components/signature/say'
import { Section } from '@/components/ui/section'
import type { OwnChange } from '@/domain/signature/change-schema'
import { mayChange } from '@/domain/signature/may-change'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import { type campaignAt, PrivatePage } from '../private-page'
import { otherKindOf } from './other-kind'

type Props = {
  campaign: Awaited<ReturnType<typeof campaignAt>>
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
    <PrivatePage
      campaign={campaign}
      locale={locale}
      page={page}
      title={t('title')}
      lead={t('lead')}
    >
      {said.length > 0 && (
        <div role="status">
          <Say paragraphs={said} />
        </div>
      )}
      <Section id="held" title={t('held')}>
        <Held signatory={signatory} messages={messages} />
      </Section>
      <OwnSteps
        changes={mayChange(signatory)}
        otherKind={otherKindOf(own)}
        isPublished={signatory.state === 'published'}
        action={path}
        pageKey={key}
        fileAddress={withQuery(`/api/campaigns/${campaign.slug}/mine/held`, { key, locale })}
      />
    </PrivatePage>
  )
}
