import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { limits } from './limits'

/** Who is counted: senders of one network, and all of them. */
type Counted = keyof typeof limits

/** How many letters came in the running window, this one with them, and how long it still runs, in seconds. */
export type Rate = { of: Counted; count: number; seconds: number }

type Rates = Record<Counted, RateLimiterMemory> & { asked: RateLimiterMemory }

// Next may load this file once for each of its routes; what is counted is one.
const place = Symbol.for('countersign.rates')

const make = (): Rates => ({
  network: new RateLimiterMemory({
    points: Number.MAX_SAFE_INTEGER,
    duration: limits.network.seconds,
  }),
  everybody: new RateLimiterMemory({
    points: Number.MAX_SAFE_INTEGER,
    duration: limits.everybody.seconds,
  }),
  asked: new RateLimiterMemory({ points: 1, duration: limits.network.seconds }),
})

const rates = (): Rates => {
  const kept = Reflect.get(globalThis, place) as Rates | undefined
  const all = kept ?? make()
  if (!kept) Reflect.set(globalThis, place, all)
  return all
}

const ask = async (who: string, milliseconds: number): Promise<void> => {
  const { asked } = rates()
  const running = (await asked.get(who))?.msBeforeNext ?? 0
  if (milliseconds > running) await asked.set(who, 1, Math.ceil(milliseconds / 1000))
}

const everybody = '*'

/** Counts a letter from a network to a form of a campaign; nothing of it outlives the window or the process. */
export const countLetter = async (
  network: string,
  { campaignId, form }: { campaignId: string; form: string },
): Promise<Rate[]> => {
  const to = JSON.stringify([campaignId, form])
  const count = async (of: Counted, key: string, who: string): Promise<Rate> => {
    const { consumedPoints, msBeforeNext }: RateLimiterRes = await rates()[of].consume(key)
    if (consumedPoints >= limits[of].calm) await ask(who, msBeforeNext)
    return { of, count: consumedPoints, seconds: Math.ceil(msBeforeNext / 1000) }
  }
  return [
    await count('network', JSON.stringify([network, to]), `n${network}`),
    await count('everybody', to, everybody),
  ]
}

/** Whether the next letter of a network may have to bring a proof of work. */
export const isProofAsked = async (network: string): Promise<boolean> => {
  const { asked } = rates()
  const runs = async (who: string) => ((await asked.get(who))?.msBeforeNext ?? 0) > 0
  return (await runs(`n${network}`)) || runs(everybody)
}

/** Forgets everything that was counted: for tests. */
export const forgetRates = (): void => {
  Reflect.deleteProperty(globalThis, place)
}
