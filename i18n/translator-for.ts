import { createTranslator } from 'use-intl/core'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import type { Locale } from './locales'

const messagesOf = async (locale: Locale): Promise<typeof import('../messages/en.json')> =>
  (await import(`../messages/${locale}.json`)).default

const make = async (locale: Locale) =>
  createTranslator({
    locale: readerLocale(locale),
    messages: await messagesOf(locale),
    timeZone: 'UTC',
  })

const makeForMails = async (locale: Locale) =>
  createTranslator({
    locale: readerLocale(locale),
    messages: await messagesOf(locale),
    namespace: 'mail',
    timeZone: 'UTC',
  })

/** Made once for each locale: each translator parses what it says only once. */
const kept = <Translator>(make: (locale: Locale) => Promise<Translator>) => {
  const translators = new Map<Locale, Promise<Translator>>()
  return (locale: Locale): Promise<Translator> => {
    const translator = translators.get(locale) ?? make(locale)
    translators.set(locale, translator)
    return translator
  }
}

/** Says things in the words of a locale outside of any page; figures are written as its readers write them. */
export const translatorFor = kept(make)

/** The same for mails. */
export const mailTranslator = kept(makeForMails)

export type MailTranslator = Awaited<ReturnType<typeof mailTranslator>>
