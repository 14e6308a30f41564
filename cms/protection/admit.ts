import type { Payload } from 'payload'
import { limits } from './limits'
import { redeemProof } from './proof-of-work'
import { countLetter, type Rate } from './rates'
import { judgeStamp } from './stamp'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** What knocks: from which network (the server's daily hash), to which campaign, by which form, with what in it. */
export type Knock = { network: string; campaignId: string; form: string; fields: Fields }

/** What becomes of it. Whoever is in a trap is answered like everybody else; `retryAfter` is in seconds. */
export type Verdict =
  | { verdict: 'in'; moderate: boolean }
  | { verdict: 'trap' }
  | { verdict: 'too-fast' }
  | { verdict: 'out'; retryAfter: number }

const isFilled = (value: Fields[string] | undefined): boolean =>
  [value ?? ''].flat().join('') !== ''

const over = (rates: Rate[], limit: 'calm' | 'strict' | 'proven'): Rate[] =>
  rates.filter(({ of, count }) => count > limits[of][limit])

const out = (rates: Rate[]): Verdict => ({
  verdict: 'out',
  retryAfter: Math.max(1, ...rates.map(({ seconds }) => seconds)),
})

/**
 * Whether a letter that is right in itself is let in. Machines are told by the field that people do not see, by haste, and
 * by number: where many letters come, each has to bring a proof of work, or falls under the stricter limit and is looked
 * at by a person (`moderate`). Call it once for each letter, after its fields were found right.
 */
export const admit = async (
  payload: Payload,
  { network, campaignId, form, fields }: Knock,
): Promise<Verdict> => {
  if (isFilled(fields.homepage)) return { verdict: 'trap' }
  const stamp = judgeStamp(fields.stamp)
  if (stamp === 'too-fast') return { verdict: 'too-fast' }

  const rates = await countLetter(network, { campaignId, form })
  if (over(rates, 'calm').length === 0) return { verdict: 'in', moderate: stamp === 'odd' }

  const flood = over(rates, 'proven')
  if (flood.length > 0) return out(flood)
  if (await redeemProof(payload, fields.altcha)) return { verdict: 'in', moderate: stamp === 'odd' }

  const tooMany = over(rates, 'strict')
  return tooMany.length > 0 ? out(tooMany) : { verdict: 'in', moderate: true }
}
