import { searchKey } from '@/domain/search-key'

/** Currents by which parties of one name are told apart; in brackets they are part of the name. */
const factions = /^(?:ML|M-L|M\/L|MLM|UML|MLKP|ML-?\p{Lu}|R|I|M|MC)$/iu

/** Whether a text is written as abbreviations are: capitals, at most ten of them, or a few with a current in brackets. */
export const looksAbbreviated = (text: string): boolean =>
  /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&/’'+-]{1,11}$/u.test(text) &&
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2

/** Whether a short text before a gap is an abbreviation with what belongs to it: "CPI (ML) Red Star". */
export const isAbbreviationPhrase = (text: string): boolean => {
  const first = text.split(/[\s(]/, 1)[0] ?? ''
  return text.length <= 32 && (looksAbbreviated(first) || looksMixed(first))
}

/** "KPRdS", "ver.di", "SeK": more capitals than words have. */
const looksMixed = (word: string): boolean =>
  word.length <= 12 &&
  /^\p{L}[\p{L}\p{N}./-]+$/u.test(word) &&
  (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 &&
  /\p{Lu}/u.test(word.slice(1))

/** Whether a text in brackets names a current of a party rather than the party for short. */
export const isFaction = (text: string): boolean => factions.test(text)

/** Whether the letters of an abbreviation are, in their order, the beginnings of the words of a name. */
export const abbreviates = (abbreviation: string, name: string): boolean => {
  const letters = searchKey(abbreviation)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 16)
  const words = searchKey(name)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .slice(0, 24)
  if (letters.length < 2) return false
  // At which letters of the abbreviation one can be after each word.
  let reached = new Set([0])
  for (const word of words) {
    const next = new Set(reached)
    for (const at of reached)
      for (
        let taken = 1;
        taken <= 4 && word.slice(0, taken) === letters.slice(at, at + taken);
        taken += 1
      )
        next.add(at + taken)
    if (next.has(letters.length)) return true
    reached = next
  }
  return false
}
