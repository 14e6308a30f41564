import { searchKey } from './search-key'

// Scripts in which one character is a word or a syllable, so that a single one is worth a search.
const oneIsEnough = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Whether a query is long enough to find something by: two characters, or one Chinese, Japanese or Korean one. */
export const isLongEnough = (query: string): boolean => {
  const key = searchKey(query)
  return [...key].length >= 2 || oneIsEnough.test(key)
}
