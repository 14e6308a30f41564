import { searchKey } from '@/domain/search-key'
import type { SignatureState } from '../moderation'
import type { DoubtCode } from './entry'

/** Somebody of the register whom an entry of a list may be. */
export type Registered = {
  id: string
  number: number | null
  name: string
  nativeName: string | null
  abbreviation: string | null
  country: string | null
  state: SignatureState
  /** It came by an import that was undone, which is why it does not stand. */
  isUndone: boolean
}

/** What of an entry decides whom it is. */
export type Sought = {
  number?: number | undefined
  name: string
  nativeName?: string | undefined
  abbreviation?: string | undefined
  country?: string | undefined
  countryLabel?: string | undefined
  kind?: string | undefined
  doubts?: readonly DoubtCode[] | undefined
}

/** Why a person has to decide. */
export const questionCodes = [
  'number-taken',
  'number-differs',
  'has-left',
  'similar',
  'country-missing',
  'doubts',
] as const
type QuestionCode = (typeof questionCodes)[number]

/**
 * What becomes of an entry: it is new; it is there already; it stood, was undone and comes back under its number; a person
 * decides; or its text cannot stand in a register.
 */
export type Verdict = {
  is: 'new' | 'there' | 'returns' | 'question' | 'refused'
  questions: QuestionCode[]
  /** Codes of what is wrong with a refused entry, by field. */
  problems: { field: string; code: string }[]
  whom: Registered | null
}

const key = (text: string | null | undefined): string =>
  searchKey(text ?? '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

const keysOf = ({
  name,
  nativeName,
}: Pick<Sought, 'name'> & { nativeName?: string | null | undefined }) =>
  [key(name), key(nativeName)].filter(Boolean)

const isCompatible = (one: string | null | undefined, other: string | null | undefined): boolean =>
  !one || !other || one === other

/** Whether an entry and somebody of the register go by the same name, accents and punctuation aside. */
const hasSameName = (entry: Sought, other: Registered): boolean => {
  const own = keysOf(entry)
  return keysOf(other).some((name) => own.includes(name))
}

const isSame = (entry: Sought, other: Registered): boolean =>
  hasSameName(entry, other) && isCompatible(entry.country, other.country)

const hasSameShort = (entry: Sought, other: Registered): boolean =>
  key(entry.abbreviation) !== '' &&
  key(entry.abbreviation) === key(other.abbreviation) &&
  Boolean(entry.country) &&
  entry.country === other.country

const alive: readonly SignatureState[] = ['unconfirmed', 'pending', 'published']

const verdict = (
  is: Verdict['is'],
  whom: Registered | null = null,
  questions: QuestionCode[] = [],
): Verdict => ({ is, questions, problems: [], whom })

const known = (entry: Sought, other: Registered): Verdict => {
  if (other.isUndone && other.state === 'invalidated') return verdict('returns', other)
  if (!alive.includes(other.state)) return verdict('question', other, ['has-left'])
  const differs =
    entry.number !== undefined && other.number !== null && entry.number !== other.number
  return differs ? verdict('question', other, ['number-differs']) : verdict('there', other)
}

/**
 * Judges an entry by those of the register who have its number, its name or its abbreviation. Nothing is guessed. `given`
 * has the numbers of those who were deleted since: nobody else gets them.
 */
export const judge = (
  entry: Sought,
  candidates: readonly Registered[],
  given: ReadonlySet<number> = new Set(),
): Verdict => {
  const numbered = candidates.find(({ number }) => number !== null && number === entry.number)
  const fits = (other: Registered) => isSame(entry, other) || hasSameShort(entry, other)
  if (numbered && fits(numbered)) return known(entry, numbered)
  const same =
    candidates.find((other) => isSame(entry, other) && alive.includes(other.state)) ??
    candidates.find((other) => isSame(entry, other))
  if (same) return known(entry, same)
  if (numbered) return verdict('question', numbered, ['number-taken'])
  if (entry.number !== undefined && given.has(entry.number))
    return verdict('question', null, ['number-taken'])
  const alike = candidates.find((other) => hasSameShort(entry, other))
  const questions: QuestionCode[] = [
    ...(alike ? (['similar'] as const) : []),
    ...(entry.country || entry.countryLabel ? [] : (['country-missing'] as const)),
    ...(entry.doubts?.some((doubt) => doubt !== 'country-missing') ? (['doubts'] as const) : []),
  ]
  return questions.length ? verdict('question', alike ?? null, questions) : verdict('new')
}

/** The same name, folded, with its country: by it a list is searched for who stands in it twice. */
export const entryKey = ({ name, country }: Sought): string => `${key(name)}|${country ?? ''}`
