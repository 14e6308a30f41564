import { lookup } from 'node:dns/promises'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address'

/** Why nothing was answered: no such host, nobody there, too slow, an address that is not public, anything else. */
type AskFailure = 'no-host' | 'nobody' | 'too-slow' | 'not-public' | 'trouble'

export type AskAnswer =
  | { status: number; location: string | null; retryAfter: string | null; body: string }
  | { failure: AskFailure }

type Options = {
  method: 'HEAD' | 'GET' | 'POST'
  headers: Readonly<Record<string, string>>
  /** What is sent with it. */
  body?: string
  /** In milliseconds, for all of it. */
  timeout?: number
  /** How much of the body is read, in bytes; the rest is not fetched. */
  most?: number
  /** Which IP addresses may be asked. */
  isAllowed?: (address: string) => boolean
}

class NotPublic extends Error {
  code = 'NOT_PUBLIC'
}

const failures: Readonly<Record<string, AskFailure>> = {
  ENOTFOUND: 'no-host',
  ECONNREFUSED: 'nobody',
  ETIMEDOUT: 'too-slow',
  NOT_PUBLIC: 'not-public',
}

const failureOf = (error: unknown): AskFailure =>
  failures[error instanceof Error && 'code' in error ? String(error.code) : ''] ?? 'trouble'

/** Resolves a name and hands on only addresses that may be asked, so that the one that was checked is the one connected to. */
const lookupAllowed =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (host, options, done) => {
    lookup(host, { all: true }).then(
      (found) => {
        const allowed = found.filter(({ address }) => isAllowed(address))
        const [first] = allowed
        if (!first || allowed.length < found.length) done(new NotPublic(host), '', 0)
        else if (options.all) done(null, allowed)
        else done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    )
  }

/**
 * Asks an address of the web once: no redirects, no cookies, no connection kept, at most `most` bytes, within `timeout`.
 * Never throws. Hosts of which any address is not allowed are not connected to; by default these are all that are not public.
 */
export const askAddress = (
  url: URL,
  { method, headers, body, timeout = 10_000, most = 0, isAllowed = isPublicAddress }: Options,
): Promise<AskAnswer> => {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!/^https?:$/.test(url.protocol) || url.username || (isIP(host) && !isAllowed(host)))
    return Promise.resolve({ failure: 'not-public' })
  const ask = url.protocol === 'https:' ? requestSecure : requestPlain
  return new Promise((resolve) => {
    const asked = ask(url, {
      method,
      headers: {
        ...headers,
        ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
      },
      agent: false,
      lookup: lookupAllowed(isAllowed),
      maxHeaderSize: 32_768,
    })
    const limit = setTimeout(() => end({ failure: 'too-slow' }), timeout)
    const end = (answer: AskAnswer) => {
      clearTimeout(limit)
      resolve(answer)
      asked.destroy()
    }
    asked.on('error', (error) => end({ failure: failureOf(error) }))
    asked.on('response', (response) => {
      const chunks: Buffer[] = []
      let length = 0
      const answered = () =>
        end({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? null,
          retryAfter: response.headers['retry-after'] ?? null,
          body: Buffer.concat(chunks).subarray(0, most).toString('utf8'),
        })
      if (most === 0) return answered()
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        length += chunk.length
        if (length >= most) answered()
      })
      response.on('end', answered)
      response.on('error', () => end({ failure: 'trouble' }))
    })
    asked.end(body)
  })
}
