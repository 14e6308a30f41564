import { softBreak } from './clean-text'

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、，。（）・]/u

/** What is known of the words of the whole text, to tell a word that was broken from two that belong together. */
export type Vocabulary = ReadonlySet<string>

/** All words of a text that hold letters alone or a hyphen, in lower case. */
export const vocabularyOf = (text: string): Vocabulary =>
  new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [])

/** Text that was one line before it was broken, and whether that is certain. */
export type Joined = { text: string; doubtful: boolean }

const lastWord = (text: string): string => /[\p{L}\p{M}-]{1,60}$/u.exec(text)?.[0] ?? ''
const firstWord = (text: string): string => /^[\p{L}\p{M}]{1,60}/u.exec(text)?.[0] ?? ''

const joinHyphen = (before: string, after: string, known: Vocabulary): Joined => {
  const kept = { text: before + after, doubtful: false }
  // A capital after it says that the hyphen belongs there: "Marxist-" / "Leninist".
  if (!/^\p{Ll}/u.test(after)) return kept
  const whole = (lastWord(before) + firstWord(after)).toLowerCase()
  if (known.has(whole)) return kept
  const healed = before.slice(0, -1) + after
  return { text: healed, doubtful: !known.has(whole.replaceAll('-', '')) }
}

/** Joins a line to what was broken off before it. */
export const joinLine = (first: string, next: string, known: Vocabulary): Joined => {
  const before = first.trimEnd()
  const after = next.trim()
  if (before.endsWith(softBreak)) return { text: before.slice(0, -1) + after, doubtful: false }
  if (/\p{L}[-‐]$/u.test(before)) return joinHyphen(before.replace(/‐$/, '-'), after, known)
  const isUnspaced = unspaced.test(before.slice(-1)) && unspaced.test(after.slice(0, 1))
  return { text: before + (isUnspaced ? '' : ' ') + after, doubtful: false }
}
