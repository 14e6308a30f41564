import { likenessTo, mostLikeness, type NumberedText } from './likeness'
import { NumberLists } from './number-lists'
import { Postings } from './postings'
import { tokensOf } from './tokens'

/** Texts of more words (characters) than this are found when they are the same, not when they are alike. */
const longest = 2000

/** How much may be compared in one search, in steps of the bit-parallel distance: some tens of milliseconds at most. */
const budget = 2_000_000

/** What one comparison costs besides, in the same steps. */
const stepsOfOne = 250

/** A text like the one looked for. */
export type LikeText = { text: number; percent: number }

/** Texts by number, and which of them are like another one. */
export class TextStore {
  readonly #numbers = new Map<string, number>()
  readonly #words = new NumberLists()
  readonly #placeables = new NumberLists()
  readonly #postings = new Postings()

  /** How many texts there are. */
  get count(): number {
    return this.#words.count
  }

  /** Adds a text; returns its number. */
  add(text: string): number {
    const { words, placeables } = tokensOf(text)
    this.#placeables.add(this.#numbered(placeables))
    return this.#words.add(this.#numbered(words))
  }

  #numbered(tokens: readonly string[]): Uint32Array {
    return Uint32Array.from(tokens, (token) => {
      const known = this.#numbers.get(token) ?? this.#numbers.size
      if (known === this.#numbers.size) this.#numbers.set(token, known)
      return known
    })
  }

  /** The numbers of a text that is not kept: words that no text has get numbers of no use to anybody. */
  #looked(tokens: readonly string[]): Uint32Array {
    const strange = new Map<string, number>()
    return Uint32Array.from(tokens, (token) => {
      const known = this.#numbers.get(token) ?? strange.get(token)
      if (known !== undefined) return known
      strange.set(token, this.#numbers.size + strange.size)
      return this.#numbers.size + strange.size - 1
    })
  }

  #at(text: number): NumberedText {
    return { words: this.#words.at(text), placeables: this.#placeables.at(text) }
  }

  /**
   * The `most` texts most like one, among those that `isWanted` lets pass, the likest first, from `least` per cent on. What
   * shares too few words to be as like as that is not compared at all, so that nothing is missed; only where the budget is
   * used up, the less promising are left out.
   */
  like(text: string, least: number, most: number, isWanted: (text: number) => boolean): LikeText[] {
    const tokens = tokensOf(text)
    if (tokens.words.length === 0 || tokens.words.length > longest) return []
    const own = { words: this.#looked(tokens.words), placeables: this.#looked(tokens.placeables) }
    const compare = likenessTo(own)
    const best: LikeText[] = []
    const needed = () => (best.length < most ? least : (best.at(-1)?.percent ?? least) + 1)
    const candidates = this.#candidates(own, least)
    let left = budget
    for (let bound = 100; bound >= needed() && left > 0; bound -= 1)
      for (const candidate of candidates[bound - least] ?? []) {
        if (bound < needed() || left < 0) break
        if (!isWanted(candidate)) continue
        left -= stepsOfOne + Math.ceil(own.words.length / 32) * this.#words.lengthOf(candidate)
        const percent = compare(this.#at(candidate))
        if (percent < needed()) continue
        const place = best.findIndex((other) => other.percent < percent)
        best.splice(place < 0 ? best.length : place, 0, { text: candidate, percent })
        best.length = Math.min(best.length, most)
      }
    return best
  }

  /** The texts that could be like enough, by how like they can be at most. */
  #candidates(own: NumberedText, least: number): number[][] {
    this.#postings.bringUpToDate(this.#words, this.#numbers.size)
    const times = new Map<number, number>()
    for (const word of own.words) times.set(word, (times.get(word) ?? 0) + 1)
    const shared = this.#postings.sharedWith(times, this.#words)
    const size = { words: own.words.length, placeables: own.placeables.length }
    const byBound: number[][] = Array.from({ length: 101 - least }, () => [])
    for (let text = 0; text < shared.length; text += 1) {
      const common = shared[text] ?? 0
      if (common === 0) continue
      const words = this.#words.lengthOf(text)
      if (words > longest) continue
      const placeables = this.#placeables.lengthOf(text)
      const bound = mostLikeness(size, { words, placeables }, common)
      if (bound >= least) byBound[bound - least]?.push(text)
    }
    return byBound
  }

  /** How much memory its lists take, in bytes, the words themselves not counted. */
  get bytes(): number {
    return this.#words.bytes + this.#placeables.bytes + this.#postings.bytes
  }
}
