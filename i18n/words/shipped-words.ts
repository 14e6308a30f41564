import english from '../../messages/en.json'
import type { Locale } from '../locales'
import type { WordTree } from './flat-words'

/** All words of the interface, by name. */
export type SiteWords = typeof english

/** The words of the interface in English, from which they are translated. */
export const englishWords: SiteWords = english

/** The words that are delivered in a locale; a file may hold fewer than English has. */
export const shippedWords = async (locale: Locale): Promise<WordTree> => {
  const file: { default: WordTree } = await import(`../../messages/${locale}.json`)
  return file.default
}
