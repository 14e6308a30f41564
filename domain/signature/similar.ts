import {
  type LikenessBy,
  likenesses,
  type Names,
  type ReadyName,
  readyNames,
} from './similar-names'

/** Somebody whose names are like those asked for: by what, and how much, from 0 to 1. */
export type Similar = { id: string; by: LikenessBy; score: number }

type Placed = ReadyName & { id: string }

/** Below this two names are two names. */
const leastLikeness = 0.72

/** A piece that so many names have tells nothing of any of them, and would cost much. */
const commonest = 4000

const into = (lists: Map<string, number[]>, key: string, place: number): void => {
  const list = lists.get(key)
  if (list) list.push(place)
  else lists.set(key, [place])
}

/**
 * Finds who goes by a similar name, among many, without comparing all with all: the same or a look-alike name, a name
 * in other words or with a slip of the pen, the same abbreviation, the same domain. Rare pieces of names weigh more than
 * those that many share, so that "Communist Party of" alone makes nobody alike.
 */
export class SimilarNames {
  readonly #texts: (Placed | null)[] = []
  readonly #places = new Map<string, number[]>()
  readonly #pieces = new Map<string, number[]>()
  readonly #marks = new Map<string, Set<string>>()
  readonly #marksOf = new Map<string, string[]>()

  /** Takes somebody in, or again with other names. */
  set(id: string, names: Names): void {
    this.delete(id)
    const { texts, abbreviation, domain } = readyNames(names)
    const places = texts.map((text) => this.#texts.push({ ...text, id }) - 1)
    this.#places.set(id, places)
    texts.forEach(({ pieces }, index) => {
      for (const piece of pieces) into(this.#pieces, piece, places[index] ?? 0)
    })
    const marks = [
      ...texts.flatMap(({ key, skeleton }) => [`same-name ${key}`, `look-alike ${skeleton}`]),
      ...(abbreviation ? [`abbreviation ${abbreviation}`] : []),
      ...(domain ? [`domain ${domain}`] : []),
    ]
    this.#marksOf.set(id, marks)
    for (const mark of marks)
      this.#marks.set(mark, (this.#marks.get(mark) ?? new Set<string>()).add(id))
  }

  /** Forgets somebody. */
  delete(id: string): void {
    for (const place of this.#places.get(id) ?? []) this.#texts[place] = null
    for (const mark of this.#marksOf.get(id) ?? []) this.#marks.get(mark)?.delete(id)
    this.#places.delete(id)
    this.#marksOf.delete(id)
  }

  /** How many are known. */
  get size(): number {
    return this.#places.size
  }

  /** Those most like somebody of these names, the likest first, without `except`. */
  similarTo(names: Names, { limit = 5, except = '' } = {}): Similar[] {
    const found = new Map<string, Similar>()
    const note = (id: string, by: LikenessBy, score: number) => {
      const before = found.get(id)
      const isBetter = !before || likenesses.indexOf(by) < likenesses.indexOf(before.by)
      if (id !== except && (isBetter || (before.by === by && score > before.score)))
        found.set(id, { id, by, score })
    }
    const { texts, abbreviation, domain } = readyNames(names)
    const marked = (by: LikenessBy, mark: string) => {
      for (const id of this.#marks.get(`${by} ${mark}`) ?? []) note(id, by, 1)
    }
    for (const text of texts) {
      for (const { id, score } of this.#alike(text)) note(id, 'name', score)
      marked('look-alike', text.skeleton)
      marked('same-name', text.key)
    }
    if (abbreviation) marked('abbreviation', abbreviation)
    if (domain) marked('domain', domain)
    return [...found.values()]
      .sort(
        (one, other) =>
          likenesses.indexOf(one.by) - likenesses.indexOf(other.by) || other.score - one.score,
      )
      .slice(0, limit)
  }

  #weight(piece: string): number {
    const holders = this.#pieces.get(piece)?.length ?? 0
    if (holders > commonest) return 0
    return Math.log(1 + (this.#texts.length + 1) / (holders + 1))
  }

  #whole({ pieces }: ReadyName): number {
    let whole = 0
    for (const piece of pieces) whole += this.#weight(piece)
    return whole
  }

  *#alike(text: ReadyName): Generator<{ id: string; score: number }> {
    const shared = new Map<number, number>()
    for (const piece of text.pieces) {
      const weight = this.#weight(piece)
      if (weight === 0) continue
      for (const place of this.#pieces.get(piece) ?? [])
        shared.set(place, (shared.get(place) ?? 0) + weight)
    }
    const own = this.#whole(text)
    for (const [place, weight] of shared) {
      const other = this.#texts[place]
      // What is shared is at most the other's whole, so that most need not be weighed.
      if (!other || (2 * weight) / (own + weight) < leastLikeness) continue
      const score = (2 * weight) / (own + this.#whole(other))
      if (score >= leastLikeness) yield { id: other.id, score }
    }
  }
}
