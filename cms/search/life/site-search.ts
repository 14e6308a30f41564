import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { keyOf, type Ref } from '../entry'
import { SiteIndex } from '../index/site-index'
import { changedSince } from '../reading/changes'
import { stampsOf } from '../reading/stamps'
import { fill, refresh } from './fill'

/** How often it is asked what changed, and how far back, in milliseconds: a change may be found that late. */
const interval = 1000
const overlap = 120_000

/** Where it takes long to ask, it is asked a third of the time at most, and every so many milliseconds at least. */
const rest = 3
const longestInterval = 10_000

/** How often everything is gone through, to notice what was deleted elsewhere, in milliseconds. */
const sweepEvery = 15 * 60_000

/** How long a question waits for an index that is still being filled, in milliseconds. */
const patience = 2500

/** An index with so many dead documents, and more of them than of living ones, is made anew. */
const mostDead = 2000

/** How often an answer is sought anew because what was found had changed. */
const attempts = 5

/** What somebody asks of an index, or of some documents in it by their keys: the answer, and the documents that it shows. */
type Ask<Answer> = (
  index: SiteIndex,
  only?: ReadonlySet<string>,
) => { answer: Answer; shown: readonly Ref[] }

/**
 * What can be found on this site, kept in this process. It is filled when it is first asked, and then follows the database
 * by asking what changed, whichever instance changed it. Nothing is answered with that is not as it was indexed.
 */
export class SiteSearch {
  #index = new SiteIndex()
  #filling: Promise<void> | null = null
  #isFilled = false
  #since: string | null = null
  /** What the last question what changed was answered with: most of it comes again for as long as is asked back. */
  #known: ReadonlyMap<string, string> = new Map()
  /** When it is asked again what changed. */
  #rested = 0
  #swept = 0
  #polling: Promise<void> | null = null

  constructor(readonly payload: Payload) {}

  /** Whether everything has been gone through once. */
  get isFilled(): boolean {
    return this.#isFilled
  }

  /** How many documents can be found. */
  get size(): number {
    return this.#index.size
  }

  /**
   * Asks the index. The documents that an answer shows are looked at once more: has one changed, it is read anew, with
   * whatever else changed, and the question asked again, so that nobody is found by a name that they took back. Where that
   * does not come to an end, the question is answered with those alone that were found unchanged.
   */
  async ask<Answer>(ask: Ask<Answer>): Promise<Answer> {
    await this.#followPatiently()
    for (let attempt = 1; ; attempt += 1) {
      const { answer, shown } = ask(this.#index)
      const stamps = await stampsOf(this.payload, shown)
      const changed = shown.filter((ref) => stamps.get(keyOf(ref)) !== this.#index.stampOf(ref))
      if (changed.length === 0) return answer
      if (attempt === attempts) {
        const gone = new Set(changed.map(keyOf))
        return ask(this.#index, new Set(shown.map(keyOf).filter((key) => !gone.has(key)))).answer
      }
      await refresh(this.payload, this.#index, changed)
      this.#rested = 0
      await this.#followPatiently()
    }
  }

  /** Brings the index up to date: fills it, takes in what changed, and from time to time goes through everything. */
  async follow(): Promise<void> {
    if (!this.#isFilled) return this.#fill()
    if (Date.now() - this.#swept > sweepEvery || this.#isMostlyDead)
      this.#fill().catch((error) => this.#note(error))
    if (Date.now() < this.#rested) return
    this.#polling ??= this.#poll().finally(() => {
      this.#polling = null
    })
    await this.#polling
  }

  get #isMostlyDead(): boolean {
    return this.#index.dead > Math.max(mostDead, this.#index.size)
  }

  #fill(): Promise<void> {
    this.#filling ??= this.#goThrough().finally(() => {
      this.#filling = null
    })
    return this.#filling
  }

  async #goThrough(): Promise<void> {
    const began = Date.now()
    // The old index goes on answering, and being brought up to date, until a new one is whole.
    const index = this.#isMostlyDead ? new SiteIndex() : this.#index
    await fill(this.payload, index)
    if (index !== this.#index) this.#known = new Map()
    this.#index = index
    this.#since = new Date(began - overlap).toISOString()
    this.#swept = began
    this.#isFilled = true
  }

  async #poll(): Promise<void> {
    const [began, index, known] = [Date.now(), this.#index, this.#known]
    const changes = await changedSince(this.payload, this.#since ?? new Date(0).toISOString())
    const unknown = changes.filter((change) => known.get(keyOf(change)) !== change.mark)
    await refresh(this.payload, index, unknown)
    const took = Date.now() - began
    this.#rested = began + Math.min(Math.max(interval, rest * took), took + longestInterval)
    // What was taken into an index that has been replaced meanwhile has to be asked for again.
    if (index !== this.#index) return
    this.#known = new Map(changes.map((change) => [keyOf(change), change.mark]))
    this.#since = new Date(began - overlap).toISOString()
  }

  async #followPatiently(): Promise<void> {
    await Promise.race([this.follow(), wait(patience, undefined, { ref: false })])
  }

  #note(error: unknown): void {
    this.payload.logger.error({ err: error, msg: 'The search could not go through everything' })
  }
}
