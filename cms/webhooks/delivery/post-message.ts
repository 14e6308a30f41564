import { lookup as resolve } from 'node:dns'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivateAddress } from './private-address'

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

class PrivateAddress extends Error {}

/** Resolves a name and lets none through that leads to a private address, so that what is checked is what is asked. */
const publicLookup: LookupFunction = (name, options, done) => {
  resolve(name, { ...options, all: true }, (error, found) => {
    if (error) return done(error, [])
    if (found.length === 0 || found.some(({ address }) => isPrivateAddress(address)))
      return done(new PrivateAddress(name), [])
    if (options.all) return done(null, found)
    const [first] = found
    return done(null, first?.address ?? '', first?.family)
  })
}

const secondsIn = (retryAfter: string | undefined): number | null =>
  retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null

/** Sends a message by POST. Redirects are not followed, and what is answered is not read. Never throws. */
export const postMessage = (
  address: string,
  { body, headers, mayBePrivate, timeout }: Sending,
): Promise<Outcome> =>
  new Promise((settle) => {
    const fail = (reason: Extract<Outcome, { kind: 'failed' }>['reason']) =>
      settle({ kind: 'failed', reason })
    if (!URL.canParse(address)) return fail('not-an-address')
    const url = new URL(address)
    if (!/^https?:$/.test(url.protocol)) return fail('not-an-address')
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (!mayBePrivate && isIP(host) !== 0 && isPrivateAddress(host)) return fail('private')
    const signal = AbortSignal.timeout(timeout)
    const request = (url.protocol === 'https:' ? overHttps : overHttp)(
      url,
      {
        method: 'POST',
        agent: false,
        signal,
        headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
        ...(mayBePrivate ? {} : { lookup: publicLookup }),
      },
      (response) => {
        const { statusCode = 0, headers: answered } = response
        settle({
          kind: 'answered',
          status: statusCode,
          retryAfter: secondsIn(answered['retry-after']),
        })
        response.destroy()
      },
    )
    request.on('error', (error) =>
      fail(
        error instanceof PrivateAddress ? 'private' : signal.aborted ? 'timed-out' : 'unreachable',
      ),
    )
    request.end(body)
  })
