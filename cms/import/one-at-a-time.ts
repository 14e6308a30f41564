import { Turnstile } from '../database/turnstile'
import { inProcess } from '../signatures/in-process'

/** Does work on a campaign's lists after what was asked before it, so that the same list sent twice at once is added once. */
export const oneAtATime = async <Result>(
  campaign: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  const turnstiles = inProcess('import-turns', () => new Map<string, Turnstile>())
  const turnstile = turnstiles.get(campaign) ?? new Turnstile()
  turnstiles.set(campaign, turnstile)
  const leave = await turnstile.enter()
  try {
    return await work()
  } finally {
    leave()
  }
}
