import { type CatalogueMessage, hasWords, type Message } from '@/domain/translation/message'
import type { Locale } from '@/i18n/locales'
import { flatWords } from '@/i18n/words/flat-words'
import { englishWords, shippedWords } from '@/i18n/words/shipped-words'

/** What translators work on when they translate the interface: one document that stands in files. */
export type InterfaceOriginal = {
  of: 'messages'
  documentId: 'messages'
  originalLocale: 'en'
  messages: Message[]
}

/** Its slug among what is translated, which is its id as well. */
export const interfaceSlug = 'messages'

/**
 * The words of the interface as an original: `msgctxt` is the dotted key (`form.problems.email-wrong`), `msgid` the English text,
 * a message in ICU's syntax; in the order of the file.
 */
export const interfaceOriginal = (): InterfaceOriginal => ({
  of: interfaceSlug,
  documentId: interfaceSlug,
  originalLocale: 'en',
  messages: flatWords(englishWords)
    .filter(([, text]) => hasWords(text))
    .map(([msgctxt, text]) => ({ msgctxt, msgid: text.normalize('NFC') })),
})

/**
 * The words that are delivered in a locale, as a catalogue of the English of now: reviewed, without changes (`rev`); empty
 * where the locale's file lacks them.
 */
export const shippedCatalogue = async (locale: Locale): Promise<CatalogueMessage[]> => {
  const words = new Map(flatWords(await shippedWords(locale)))
  return interfaceOriginal().messages.map((message) => {
    const msgstr = words.get(message.msgctxt) ?? ''
    return { ...message, msgstr, ...(msgstr === '' ? {} : { reviewed: true }) }
  })
}
