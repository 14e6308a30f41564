import type { Locale } from '../locales'
import { flatWords } from './flat-words'
import { layWordsOver, type WordsByKey } from './lay-words-over'
import { englishWords, type SiteWords, shippedWords } from './shipped-words'

/** The words of a locale, whole, and the keys of those that are still in English. */
export type LocaleWords = { words: SiteWords; inEnglish: readonly string[] }

const keys = flatWords(englishWords).map(([key]) => key)

/**
 * All words of the interface in a locale: edits before what is delivered, and English where there is neither. An empty
 * text counts as none.
 */
export const siteWords = async (locale: Locale, edits: WordsByKey = {}): Promise<LocaleWords> => {
  const delivered = flatWords(await shippedWords(locale)).filter(([, text]) => text !== '')
  const texts = { ...Object.fromEntries(delivered), ...edits }
  return {
    words: layWordsOver(englishWords, texts),
    inEnglish: keys.filter((key) => !Object.hasOwn(texts, key)),
  }
}
