import type { NumberLists } from './number-lists'

/** After how many new texts, at least, the lists are made anew; until then the new ones are looked through one by one. */
const mostUnlisted = 2000

/** For each token the texts that hold it, in order, a text as often as it holds it: two arrays, made at once. */
export class Postings {
  #starts = new Uint32Array(1)
  #places = new Uint32Array(0)
  #listed = 0

  /** Makes the lists anew where many texts were added; `tokens` is how many different ones there are. */
  bringUpToDate(texts: NumberLists, tokens: number): void {
    const unlisted = texts.count - this.#listed
    if (unlisted < mostUnlisted || unlisted * 8 < this.#listed) return
    this.#starts = new Uint32Array(tokens + 1)
    this.#places = new Uint32Array(texts.startOf(texts.count))
    for (let text = 0; text < texts.count; text += 1)
      for (const token of texts.at(text)) this.#starts[token + 1] = this.#endOf(token) + 1
    for (let token = 0; token < tokens; token += 1)
      this.#starts[token + 1] = this.#endOf(token) + (this.#starts[token] ?? 0)
    const next = this.#starts.slice()
    for (let text = 0; text < texts.count; text += 1)
      for (const token of texts.at(text)) {
        const place = next[token] ?? 0
        this.#places[place] = text
        next[token] = place + 1
      }
    this.#listed = texts.count
  }

  #endOf(token: number): number {
    return this.#starts[token + 1] ?? 0
  }

  /** How many tokens each text shares with these, given with how often they are there: the size of the common multiset. */
  sharedWith(wanted: ReadonlyMap<number, number>, texts: NumberLists): Uint32Array {
    const shared = new Uint32Array(texts.count)
    for (const [token, times] of wanted) {
      if (token + 1 >= this.#starts.length) continue
      let [last, run] = [-1, 0]
      for (let at = this.#starts[token] ?? 0; at < this.#endOf(token); at += 1) {
        const text = this.#places[at] ?? 0
        run = text === last ? run + 1 : 1
        last = text
        if (run <= times) shared[text] = (shared[text] ?? 0) + 1
      }
    }
    for (let text = this.#listed; text < texts.count; text += 1)
      shared[text] = sharedOf(texts.at(text), wanted)
    return shared
  }

  /** How much memory it takes, in bytes. */
  get bytes(): number {
    return this.#starts.byteLength + this.#places.byteLength
  }
}

function sharedOf(tokens: Uint32Array, wanted: ReadonlyMap<number, number>): number {
  const left = new Map<number, number>()
  let shared = 0
  for (const token of tokens) {
    const times = left.get(token) ?? wanted.get(token) ?? 0
    if (times === 0) continue
    left.set(token, times - 1)
    shared += 1
  }
  return shared
}
