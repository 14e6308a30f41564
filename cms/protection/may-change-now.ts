import { RateLimiterMemory } from 'rate-limiter-flexible'

/** How often one signature may be changed in an hour: each change is an entry in a ledger that nothing is taken out of. */
const mostChanges = 10
const hour = 3600

// Next may load this file once for each of its routes; what is counted is one.
const place = Symbol.for('countersign.changes')

const changes = (): RateLimiterMemory => {
  const kept = Reflect.get(globalThis, place) as RateLimiterMemory | undefined
  const all =
    kept ??
    new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: hour, keyPrefix: 'c' })
  if (!kept) Reflect.set(globalThis, place, all)
  return all
}

/**
 * Counts a change of a signature by its private link and says whether it may be made now; else after how many seconds.
 * Kept in the memory of this process.
 */
export const mayChangeNow = async (
  id: string,
): Promise<{ may: true } | { may: false; retryAfter: number }> => {
  const { consumedPoints, msBeforeNext } = await changes().consume(id)
  return consumedPoints <= mostChanges
    ? { may: true }
    : { may: false, retryAfter: Math.ceil(msBeforeNext / 1000) }
}
