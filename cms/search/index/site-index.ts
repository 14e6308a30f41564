import { type Entry, keyOf, type Ref } from '../entry'
import { TermIndex } from './term-index'
import { weigh } from './weigh'

/** What is kept of a document beside its terms. */
export type Indexed = Ref & Pick<Entry, 'stamp' | 'years' | 'organizations' | 'languages'>

/** The number that stands for the language in which a document was written. */
export const originally = 0

/**
 * What can be found, in memory: for each document its original and every published translation as a text of its own. A
 * document that is put again or removed leaves dead texts behind, which nothing finds and the next filling is without.
 */
export class SiteIndex {
  readonly terms = new TermIndex()
  readonly locales: string[] = ['']
  /** By the number of the text: its document and its language, as its place in `locales`. */
  readonly documentOf: number[] = []
  readonly localeOf: number[] = []
  readonly documents: (Indexed | null)[] = []
  readonly #numbers = new Map<string, number>()

  put(entry: Entry): void {
    this.remove(entry)
    const { kind, id, stamp, years, organizations, languages } = entry
    const number = this.documents.length
    this.documents.push({ kind, id, stamp, years, organizations, languages })
    this.#numbers.set(keyOf(entry), number)
    this.#add(number, originally, weigh(entry.original))
    for (const { locale, texts } of entry.translations)
      this.#add(number, this.#localeNumber(locale), weigh(texts))
  }

  remove(ref: Ref): void {
    const number = this.#numbers.get(keyOf(ref))
    if (number === undefined) return
    this.documents[number] = null
    this.#numbers.delete(keyOf(ref))
  }

  stampOf(ref: Ref): string | undefined {
    const number = this.#numbers.get(keyOf(ref))
    return number === undefined ? undefined : this.documents[number]?.stamp
  }

  /** Every document that can be found. */
  *refs(): Generator<Indexed> {
    for (const document of this.documents) if (document) yield document
  }

  get size(): number {
    return this.#numbers.size
  }

  /** How many documents it still holds terms of that cannot be found any more. */
  get dead(): number {
    return this.documents.length - this.size
  }

  #add(document: number, locale: number, weights: ReadonlyMap<string, number>): void {
    const text = this.documentOf.length
    this.documentOf.push(document)
    this.localeOf.push(locale)
    this.terms.add(text, weights)
  }

  #localeNumber(locale: string): number {
    const known = this.locales.indexOf(locale)
    return known === -1 ? this.locales.push(locale) - 1 : known
  }
}
