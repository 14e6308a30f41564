import { searchKey } from '../search-key'
import { piecesOf } from './similar-pieces'
import { skeletonOf, wordsOf } from './similar-skeleton'

/** The names that somebody goes by, as far as they were told; `domain` is the registrable one of the website. */
export type Names = {
  name?: string | null | undefined
  nativeName?: string | null | undefined
  abbreviation?: string | null | undefined
  domain?: string | null | undefined
}

/** What likens two signatories, the most telling first. */
export const likenesses = ['same-name', 'look-alike', 'domain', 'abbreviation', 'name'] as const
export type LikenessBy = (typeof likenesses)[number]

/** One name, made ready to be compared: folded to its words, to what it looks like, and to pieces of that. */
export type ReadyName = { key: string; skeleton: string; pieces: ReadonlySet<string> }

/** All the names of somebody, made ready to be compared. */
export type ReadyNames = { texts: ReadyName[]; abbreviation: string; domain: string }

const ready = (text: string): ReadyName => {
  const skeleton = skeletonOf(text)
  return { key: wordsOf(text), skeleton, pieces: piecesOf(skeleton) }
}

const letters = (abbreviation: string): string =>
  searchKey(abbreviation).replace(/[^\p{L}\p{N}\p{M}]+/gu, '')

/** Makes names ready to be compared: folded as search does, without punctuation, cut into pieces. */
export const readyNames = (names: Names): ReadyNames => {
  const texts = [names.name, names.nativeName]
    .filter((text): text is string => Boolean(text?.trim()))
    .map(ready)
    .filter(({ skeleton }) => skeleton !== '')
  const own = letters(names.abbreviation ?? '')
  return { texts, abbreviation: own.length > 1 ? own : '', domain: names.domain ?? '' }
}
