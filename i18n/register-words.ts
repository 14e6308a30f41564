import type { Locale } from './locales'
import { translatorFor } from './translator-for'
import type { SiteWords } from './words/shipped-words'

/** What a printed register says beside its names, in these words of a locale. Days are ISO 8601, as in the address. */
export const registerWords = (locale: Locale, words: SiteWords) => {
  const t = translatorFor(locale, words)
  return {
    unnamed: t('campaign.signatoryHidden'),
    withdrawn: t('register.withdrawn'),
    withdrawnSince: t('register.withdrawnSince'),
    count: (count: number) => t('campaign.signatoryCount', { count }),
    asOf: (date: string) => t('campaign.asOf', { date }),
    onPaper: (signed: number, paper: number) =>
      t('register.onPaper', { signed, paper, total: signed + paper }),
    proof: (seq: number) => `${t('register.proofTitle')} (${t('register.head', { seq })})`,
  }
}
