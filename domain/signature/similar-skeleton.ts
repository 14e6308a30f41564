import { searchKey } from '../search-key'

/** Letters that are taken for one another, in capitals or small: Cyrillic and Greek beside Latin, digits beside letters. */
const pairs: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  н: 'h',
  һ: 'h',
  і: 'l',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  у: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  ζ: 'z',
  η: 'h',
  ι: 'l',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
  ա: 'w',
  օ: 'o',
  ս: 'u',
  ց: 'g',
  0: 'o',
  1: 'l',
  i: 'l',
  '|': 'l',
}
const paired = new RegExp(`[${Object.keys(pairs).join('')}]`, 'gu')

/** A text folded as search does, without punctuation. */
export const wordsOf = (text: string): string =>
  searchKey(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

/**
 * What a name looks like at a glance: names with one skeleton and different words are homographs of one another. In the
 * manner of Unicode TR 39, for the scripts whose letters pass for Latin ones; punctuation is left out.
 */
export const skeletonOf = (name: string): string =>
  searchKey(name)
    .replace(paired, (letter) => pairs[letter] ?? letter)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
