import { distance } from 'fastest-levenshtein'

/** What a word or character weighs where a tag, number or sign weighs 1: who translates hardly notices those. */
const wordWeight = 10

/** A text as numbers for its tokens, words and placeables apart. */
export type NumberedText = { words: Uint32Array; placeables: Uint32Array }

const percent = (wrong: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((100 * (whole - wrong)) / whole)

const weighed = (words: number, placeables: number): number => wordWeight * words + placeables

/** The most likeness that two texts can have, in per cent, from how many of their words are the same. */
export const mostLikeness = (
  one: { words: number; placeables: number },
  other: { words: number; placeables: number },
  shared: number,
): number => {
  const words = Math.max(one.words, other.words)
  const placeables = Math.max(one.placeables, other.placeables)
  const wrong = weighed(words - shared, placeables - Math.min(one.placeables, other.placeables))
  return percent(wrong, weighed(words, placeables))
}

/** A code unit for a token that the text looked for does not have: it equals none of its own. */
const foreign = 0xffff

/** The tokens of a list as code units, so that lists can be compared as strings. */
const asString = (tokens: Uint32Array, codes: Map<number, number>, isOwn: boolean): string => {
  let written = ''
  for (const token of tokens) {
    const code = codes.get(token) ?? (isOwn ? codes.size + 1 : foreign)
    if (isOwn) codes.set(token, code)
    written += String.fromCharCode(code)
  }
  return written
}

/**
 * Compares texts with one text, given as numbers below 65,535 tokens: 1 − edit distance / longer length, in whole per
 * cent, downwards. The distance (Levenshtein's) is counted in words; that of tags, numbers and signs, among themselves,
 * weighs a tenth. Texts that differ only in case or spaces come out as 100.
 */
export const likenessTo = ({ words, placeables }: NumberedText) => {
  const [wordCodes, placeableCodes] = [new Map<number, number>(), new Map<number, number>()]
  const [ownWords, ownPlaceables] = [
    asString(words, wordCodes, true),
    asString(placeables, placeableCodes, true),
  ]
  return (other: NumberedText): number => {
    const wrong = weighed(
      distance(ownWords, asString(other.words, wordCodes, false)),
      distance(ownPlaceables, asString(other.placeables, placeableCodes, false)),
    )
    const whole = weighed(
      Math.max(words.length, other.words.length),
      Math.max(placeables.length, other.placeables.length),
    )
    return percent(wrong, whole)
  }
}
