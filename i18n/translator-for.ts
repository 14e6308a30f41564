import { createTranslator } from 'use-intl/core'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import type { Locale } from './locales'

const messagesOf = async (locale: Locale): Promise<typeof import('../messages/en.json')> =>
  (await import(`../messages/${locale}.json`)).default

/** Says things in the words of a locale outside of any page; figures are written as its readers write them. */
export const translatorFor = async (locale: Locale) =>
  createTranslator({
    locale: readerLocale(locale),
    messages: await messagesOf(locale),
    timeZone: 'UTC',
  })

/** The same for mails. */
export const mailTranslator = async (locale: Locale) =>
  createTranslator({
    locale: readerLocale(locale),
    messages: await messagesOf(locale),
    namespace: 'mail',
    timeZone: 'UTC',
  })

export type MailTranslator = Awaited<ReturnType<typeof mailTranslator>>
