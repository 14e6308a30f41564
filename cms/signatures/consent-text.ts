import type { Locale } from '@/i18n/locales'
import { translatorFor } from '@/i18n/translator-for'
import type { SiteWords } from '@/i18n/words/shipped-words'
import type { CampaignToSign } from './campaign-to-sign'

/** What somebody agreed to by a form, in the words that they read, the campaign's own before the site's. */
export const consentText = (
  { locale, words }: { locale: Locale; words: SiteWords },
  form: 'sign' | 'message',
  { consentNote, retentionMonths }: Pick<CampaignToSign, 'consentNote' | 'retentionMonths'>,
): string => {
  const t = translatorFor(locale, words)
  const said =
    form === 'message'
      ? [t('message.consent')]
      : [
          t('sign.dataShown'),
          t('sign.dataKept'),
          t('sign.dataErased', { months: retentionMonths }),
          consentNote,
          t('sign.consent'),
        ]
  return said.filter(Boolean).join(' ')
}
