import { setImmediate as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Locale } from '@/i18n/locales'
import {
  type MemoryIndex,
  type MemoryMatch,
  type MemoryQuestion,
  memoryIndex,
} from './memory-index'
import { originalLocalesOf } from './original-locales'
import {
  cataloguesFor,
  type RememberedCatalogue,
  type Stamp,
  stampsIn,
  stampsOf,
} from './remembered-catalogues'

/** How often it is asked what changed elsewhere, and how far back, in milliseconds: a save may be seen that late. */
const interval = 2000
const overlap = 120_000

/** How many catalogues are read at once. */
const batch = 20

/**
 * What was translated into one locale: an index for each language translated from. It is filled when it is first asked, and
 * then kept as the database is: by what hooks notice here, and by asking for what changed, for other instances.
 */
export class LocaleMemory {
  readonly #indexes = new Map<string, MemoryIndex>()
  readonly #stamps = new Map<string, string>()
  readonly #suspects = new Set<string>()
  #newest: string | null = null
  #asked = 0
  #working: Promise<void> | null = null

  constructor(
    readonly payload: Payload,
    readonly locale: Locale,
  ) {}

  /** Notices that a catalogue was changed or deleted: it is looked at before the next answer. */
  suspect(id: string): void {
    this.#suspects.add(id)
  }

  /** The best matches among what is published now, for a text of the language `from`. */
  async search(from: string, question: MemoryQuestion, most: number): Promise<MemoryMatch[]> {
    await this.#bringUpToDate()
    const found = this.#searchIn(from, question, most)
    if (await this.#isAsFound(found)) return found
    await this.#bringUpToDate()
    return this.#searchIn(from, question, most)
  }

  #searchIn(from: string, question: MemoryQuestion, most: number): MemoryMatch[] {
    return this.#indexes.get(from)?.search(question, most) ?? []
  }

  /** Whether the catalogues of some matches are still as they were remembered; those that are not become suspects. */
  async #isAsFound(matches: readonly MemoryMatch[]): Promise<boolean> {
    const ids = [...new Set(matches.map(({ owner }) => owner.id))]
    const stamps = await stampsOf(this.payload, this.locale, ids)
    const now = new Map(stamps.map(({ id, stamp }) => [id, stamp]))
    const changed = ids.filter((id) => now.get(id) !== this.#stamps.get(id))
    for (const id of changed) this.suspect(id)
    return changed.length === 0
  }

  async #bringUpToDate(): Promise<void> {
    while (this.#working) await this.#working
    if (this.#suspects.size === 0 && Date.now() - this.#asked < interval) return
    const suspects = [...this.#suspects]
    this.#suspects.clear()
    this.#working = this.#read(suspects)
      .catch((error) => {
        for (const id of suspects) this.suspect(id)
        throw error
      })
      .finally(() => {
        this.#working = null
      })
    await this.#working
  }

  async #read(suspects: readonly string[]): Promise<void> {
    const began = Date.now()
    const since = this.#newest && new Date(Date.parse(this.#newest) - overlap).toISOString()
    const listed = await stampsIn(this.payload, this.locale, since)
    const suspected = await stampsOf(this.payload, this.locale, suspects)
    const all = new Map([...listed, ...suspected].map((stamp) => [stamp.id, stamp]))
    for (const id of suspects) if (!all.has(id)) this.#forget(id)
    const changed = [...all.values()].filter(({ id, stamp }) => this.#stamps.get(id) !== stamp)
    await this.#take(changed)
    for (const { stamp } of all.values())
      if (this.#newest === null || stamp > this.#newest) this.#newest = stamp
    this.#newest ??= new Date(began).toISOString()
    this.#asked = began
  }

  async #take(changed: readonly Stamp[]): Promise<void> {
    for (const { id, stamp, isPublished } of changed)
      if (!isPublished) {
        this.#forget(id)
        this.#stamps.set(id, stamp)
      }
    const published = changed.filter(({ isPublished }) => isPublished).map(({ id }) => id)
    for (let start = 0; start < published.length; start += batch) {
      const ids = published.slice(start, start + batch)
      const catalogues = await cataloguesFor(this.payload, this.locale, ids)
      const locales = await this.#localesOf(catalogues)
      for (const id of ids)
        if (!catalogues.some((catalogue) => catalogue.id === id)) this.#forget(id)
      for (const catalogue of catalogues) {
        this.#remember(catalogue, locales.get(`${catalogue.of} ${catalogue.documentId}`))
        // Whoever waits for something else is not kept waiting by this.
        await pause()
      }
    }
  }

  async #localesOf(catalogues: readonly RememberedCatalogue[]): Promise<Map<string, string>> {
    const locales = new Map<string, string>()
    for (const slug of new Set(catalogues.map((catalogue) => catalogue.of))) {
      const ids = catalogues.flatMap((each) => (each.of === slug ? [each.documentId] : []))
      for (const [id, locale] of await originalLocalesOf(this.payload, slug, ids))
        locales.set(`${slug} ${id}`, locale)
    }
    return locales
  }

  #remember({ units, stamp, ...owner }: RememberedCatalogue, from: string | undefined): void {
    for (const [language, index] of this.#indexes) if (language !== from) index.remove(owner.id)
    this.#stamps.set(owner.id, stamp)
    if (from === undefined || from === this.locale) return
    const index = this.#indexes.get(from) ?? memoryIndex()
    this.#indexes.set(from, index)
    index.put(owner, units)
  }

  #forget(id: string): void {
    this.#stamps.delete(id)
    for (const index of this.#indexes.values()) index.remove(id)
  }
}
