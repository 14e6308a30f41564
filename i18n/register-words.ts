import { createTranslator } from 'use-intl/core'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import type { Locale } from './locales'

/** What a printed register says beside its names, in the words of a locale. Days are ISO 8601, as in the address. */
export const registerWords = async (locale: Locale) => {
  const messages: { default: typeof import('../messages/en.json') } = await import(
    `../messages/${locale}.json`
  )
  const t = createTranslator({
    locale: readerLocale(locale),
    messages: messages.default,
    timeZone: 'UTC',
  })
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
