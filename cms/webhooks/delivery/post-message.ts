import { askAddress } from '@/cms/outward/ask-address'
import { isPublicAddress } from '@/cms/outward/public-address'

/** What became of a message on its way: the status of the answer, or why there is none. */
export type Outcome =
  | { kind: 'answered'; status: number; retryAfter: number | null }
  | { kind: 'failed'; reason: 'private' | 'timed-out' | 'unreachable' | 'not-an-address' }

export type Sending = {
  body: string
  headers: Readonly<Record<string, string>>
  /** Whether addresses in private networks are asked too. */
  mayBePrivate: boolean
  /** How long it may take in all, in milliseconds. */
  timeout: number
}

const secondsIn = (retryAfter: string | null): number | null =>
  retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null

const isOfTheWeb = ({ protocol, username }: URL): boolean =>
  /^https?:$/.test(protocol) && username === ''

/** Sends a message by POST. Redirects are not followed, and what is answered is not read. Never throws. */
export const postMessage = async (
  address: string,
  { body, headers, mayBePrivate, timeout }: Sending,
): Promise<Outcome> => {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !isOfTheWeb(url)) return { kind: 'failed', reason: 'not-an-address' }
  const isAllowed = mayBePrivate ? () => true : isPublicAddress
  const answer = await askAddress(url, { method: 'POST', headers, body, timeout, isAllowed })
  if ('status' in answer)
    return {
      kind: 'answered',
      status: answer.status,
      retryAfter: secondsIn(answer.retryAfter),
    }
  if (answer.failure === 'not-public') return { kind: 'failed', reason: 'private' }
  return { kind: 'failed', reason: answer.failure === 'too-slow' ? 'timed-out' : 'unreachable' }
}
