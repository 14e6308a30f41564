import type { LinkOutcome } from '@/domain/news/link-state'
import { mayAsk, type RobotsRules } from '@/domain/news/robots'
import { type Ask, askRules, type Look, type Step, takeStep } from './look-at-original'

const minute = 60_000

/** How long what a host asks of robots is taken for known, in milliseconds. */
const rulesLast = 24 * 60 * minute

/** The longest pause that a host may ask for between two requests, in seconds. */
const longestPause = 3600

/** How many hosts are asked at the same time, and how many originals are waited for at once. */
const mostAtOnce = 5
const mostWaiting = 500

type Known = { rules: RobotsRules; until: number }

/** Looks at originals, one request to a host in a minute, whether it is for robots.txt, a redirect or a second try. */
export class PatientRound {
  readonly #waiting = new Map<string, Look>()
  readonly #known = new Map<string, Known>()
  readonly #askedAt = new Map<string, number>()

  /** How many more originals can be taken in. */
  get room(): number {
    return mostWaiting - this.#waiting.size
  }

  /** Whether an original is being looked at already, at this address. */
  isWaitingFor(item: string, address: string): boolean {
    return this.#waiting.get(item)?.address === address
  }

  add(look: Look): void {
    if (this.room > 0 || this.#waiting.has(look.item)) this.#waiting.set(look.item, look)
  }

  /** Forgets everything it meant to look at; hosts that were just asked are still left alone for their minute. */
  clear(): void {
    this.#waiting.clear()
  }

  /** Asks each host whose time has come once, and tells what became of the originals whose look is over. */
  async turn(ask: Ask, site: string, now: number): Promise<{ look: Look; outcome: LinkOutcome }[]> {
    const due = this.#due(now)
    const steps = await Promise.all(
      due.map(async (look) => ({ look, step: await this.#ask(look, ask, site, now) })),
    )
    return steps.flatMap(({ look, step }) => {
      if ('rules' in step) return []
      if ('look' in step) {
        this.#waiting.set(look.item, step.look)
        return []
      }
      this.#waiting.delete(look.item)
      return [{ look, outcome: step.outcome }]
    })
  }

  #due(now: number): Look[] {
    for (const [host, at] of this.#askedAt)
      if (now - at > longestPause * 1000) this.#askedAt.delete(host)
    const chosen = new Map<string, Look>()
    for (const look of this.#waiting.values()) {
      if (chosen.size >= mostAtOnce) break
      const host = look.url.hostname
      if (!chosen.has(host) && now >= this.#freeAt(look)) chosen.set(host, look)
    }
    return [...chosen.values()]
  }

  #freeAt({ url }: Look): number {
    const asked = this.#askedAt.get(url.hostname)
    if (asked === undefined) return 0
    const pause = Math.min(longestPause, this.#known.get(url.origin)?.rules.delay ?? 0)
    return asked + Math.max(minute, pause * 1000)
  }

  async #ask(look: Look, ask: Ask, site: string, now: number): Promise<Step> {
    const known = this.#known.get(look.url.origin)
    if (known && known.until > now) {
      const mayBe = mayAsk(known.rules, look.url.pathname + look.url.search)
      if (mayBe) this.#askedAt.set(look.url.hostname, now)
      return takeStep(look, known.rules, ask, site)
    }
    this.#askedAt.set(look.url.hostname, now)
    const step = await askRules(look.url, ask, site)
    if ('rules' in step)
      this.#known.set(look.url.origin, { rules: step.rules, until: now + rulesLast })
    return step
  }
}
