import { createTranslator } from 'use-intl/core'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import type { Locale } from './locales'

/** Says things in the words of a locale outside of any page, as in mails; figures are written as its readers write them. */
export const mailTranslator = async (locale: Locale) => {
  const messages: { default: typeof import('../messages/en.json') } = await import(
    `../messages/${locale}.json`
  )
  return createTranslator({
    locale: readerLocale(locale),
    messages: messages.default,
    namespace: 'mail',
    timeZone: 'UTC',
  })
}

export type MailTranslator = Awaited<ReturnType<typeof mailTranslator>>
