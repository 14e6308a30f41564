import SearchableMap from 'minisearch/SearchableMap'
import { heaviest } from './weigh'

/** Where a term stands: the number of a text times 256, plus what the term weighs there. */
export type Postings = readonly number[]

const room = heaviest + 1

const unspaced =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u

/** The number of the text that a posting names. */
export const textOf = (posting: number): number => posting >>> 8

/** What the term weighs in that text. */
export const weightOf = (posting: number): number => posting & heaviest

/**
 * The terms of all texts in MiniSearch's radix tree, which finds them also by their beginning and with letters wrong, each
 * with a plain list of small integers. Texts are numbered by the caller, at most 2^23 of them.
 */
export class TermIndex {
  readonly #terms = new SearchableMap<number[]>()
  /** The same lists by term: whole terms are looked up far more often, by each text that comes in. */
  readonly #exact = new Map<string, number[]>()

  /** Terms in scripts without spaces, by their first character: they are short and many, and nothing is a slip of them. */
  readonly #unspaced = new Map<string, string[]>()

  add(text: number, weights: ReadonlyMap<string, number>): void {
    for (const [term, weight] of weights) {
      const posting = text * room + Math.max(1, Math.round(weight))
      const postings = this.#exact.get(term)
      if (postings) {
        postings.push(posting)
        continue
      }
      const first = [posting]
      this.#exact.set(term, first)
      if (unspaced.test(term)) this.#addUnspaced(term)
      else this.#terms.set(term, first)
    }
  }

  get(term: string): Postings | undefined {
    return this.#exact.get(term)
  }

  /** The terms that begin so, at most so many, the term itself aside. */
  startingWith(beginning: string, most: number): [term: string, postings: Postings][] {
    if (unspaced.test(beginning))
      return (this.#unspaced.get(beginning) ?? [])
        .slice(0, most)
        .map((term) => [term, this.#exact.get(term) ?? []])
    const found: [string, Postings][] = []
    for (const [term, postings] of this.#terms.atPrefix(beginning)) {
      if (term !== beginning) found.push([term, postings])
      if (found.length === most) break
    }
    return found
  }

  /** The terms that become this one by so many changed, missing or surplus letters at most. */
  alike(term: string, distance: number): [term: string, postings: Postings, distance: number][] {
    const found: [string, Postings, number][] = []
    for (const [like, [postings, off]] of this.#terms.fuzzyGet(term, distance))
      if (off > 0) found.push([like, postings, off])
    return found
  }

  #addUnspaced(term: string): void {
    const [character = ''] = term
    if (character === term) return
    const known = this.#unspaced.get(character)
    if (known) known.push(term)
    else this.#unspaced.set(character, [term])
  }

  /** How many terms it knows. */
  get size(): number {
    return this.#exact.size
  }
}
