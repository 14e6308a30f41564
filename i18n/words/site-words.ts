import type { Locale } from '../locales'
import { flatWords } from './flat-words'
import { layWordsOver, type WordsByKey } from './lay-words-over'
import { englishWords, type SiteWords, shippedWords } from './shipped-words'

/** The words of a locale, whole, and the keys of those that are still in English. */
export type LocaleWords = { words: SiteWords; inEnglish: readonly string[] }

const keys = flatWords(englishWords).map(([key]) => key)

const laid = (texts: WordsByKey): LocaleWords => ({
  words: layWordsOver(englishWords, texts),
  inEnglish: keys.filter((key) => !Object.hasOwn(texts, key)),
})

const deliver = async (locale: Locale) => {
  const texts = flatWords(await shippedWords(locale)).filter(([, text]) => text !== '')
  const delivered: WordsByKey = Object.fromEntries(texts)
  return { delivered, alone: laid(delivered) }
}

const known = new Map<Locale, ReturnType<typeof deliver>>()

/**
 * All words of the interface in a locale: edits before what is delivered, and English where there is neither. An empty
 * text counts as none.
 */
export const siteWords = async (locale: Locale, edits: WordsByKey = {}): Promise<LocaleWords> => {
  const reading = known.get(locale) ?? deliver(locale)
  known.set(locale, reading)
  const { delivered, alone } = await reading
  return Object.keys(edits).length === 0 ? alone : laid({ ...delivered, ...edits })
}
