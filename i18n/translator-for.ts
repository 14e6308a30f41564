import { createTranslator } from 'use-intl/core'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import type { Locale } from './locales'
import type { SiteWords } from './words/shipped-words'

const make = (locale: Locale, messages: SiteWords) =>
  createTranslator({ locale: readerLocale(locale), messages, timeZone: 'UTC' })

const makeForMails = (locale: Locale, messages: SiteWords) =>
  createTranslator({
    locale: readerLocale(locale),
    messages,
    namespace: 'mail',
    timeZone: 'UTC',
  })

/** Made once for the same words: each translator parses what it says only once. */
const kept = <Translator>(make: (locale: Locale, words: SiteWords) => Translator) => {
  const translators = new WeakMap<SiteWords, Map<Locale, Translator>>()
  return (locale: Locale, words: SiteWords): Translator => {
    const ofWords = translators.get(words) ?? new Map<Locale, Translator>()
    const translator = ofWords.get(locale) ?? make(locale, words)
    ofWords.set(locale, translator)
    translators.set(words, ofWords)
    return translator
  }
}

/** Says things in these words of a locale outside of any page; figures are written as its readers write them. */
export const translatorFor = kept(make)

/** The same for mails. */
export const mailTranslator = kept(makeForMails)

export type MailTranslator = ReturnType<typeof mailTranslator>
