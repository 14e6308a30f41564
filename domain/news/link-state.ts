export const linkStates = ['alive', 'gone', 'unclear'] as const

/** What is known of an original: it answers, it is gone, or it could not be told (a refusal, trouble, a first failure). */
type LinkState = (typeof linkStates)[number]

/** What one look at an original came to; `status` is the answer of HTTP, if there was one. */
export type LinkOutcome = { result: 'reached' | 'failed' | 'unclear'; status: number | null }

/** What is kept of an original that is looked at; times in ISO 8601. */
export type LinkRecord = {
  state: LinkState
  httpStatus: number | null
  /** How often in a row it has failed. */
  failures: number
  checkedAt: string
  /** Since when it fails, from the first failure in a row on; it is told to readers once the state is `gone`. */
  goneSince: string | null
  nextAt: string
}

const day = 24 * 60 * 60 * 1000

/** How many days pass until the next look: about a month, sooner after a first failure or where nothing could be told. */
const pauses = { alive: 30, gone: 30, failed: 3, unclear: 7 } as const

/** Two failures at least so far apart, in days, make an original gone. */
const apart = 2

/**
 * What is known after a look, from what was known before (null for an address that is new). `spread` from 0 to 1 puts the
 * next look up to a tenth later, so that addresses that came together do not stay together.
 */
export function afterLook(
  before: LinkRecord | null,
  { result, status }: LinkOutcome,
  now: number,
  spread: number,
): LinkRecord {
  const checkedAt = new Date(now).toISOString()
  const next = (days: number) => new Date(now + days * day * (1 + spread / 10)).toISOString()
  const base = { httpStatus: status, checkedAt }
  if (result === 'reached')
    return { ...base, state: 'alive', failures: 0, goneSince: null, nextAt: next(pauses.alive) }
  const failures = before?.failures ?? 0
  const failingSince = before?.goneSince ?? null
  if (result === 'unclear') {
    const state = before?.state === 'gone' ? 'gone' : 'unclear'
    return { ...base, state, failures, goneSince: failingSince, nextAt: next(pauses.unclear) }
  }
  const goneSince = failingSince ?? checkedAt
  const isGone = failures >= 1 && now - Date.parse(goneSince) >= apart * day
  return {
    ...base,
    state: isGone ? 'gone' : 'unclear',
    failures: failures + 1,
    goneSince,
    nextAt: next(isGone ? pauses.gone : pauses.failed),
  }
}
