import { createHash, createHmac, randomBytes } from 'node:crypto'
import { env, secret } from '@/env'

/** For how many days a link to confirm works. */
const tokenDays = 7

/** A token that nobody can guess: 256 random bits, fit for an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token: its SHA-256. Whoever reads the database cannot confirm anything. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')

/** When a token that is made now expires, as an ISO date. */
export const tokenExpiry = (now = Date.now()): string =>
  new Date(now + tokenDays * 86_400_000).toISOString()

/**
 * The key of the private page of a document: 256 bits made from its id and the site's secret, so that every mail can carry
 * the same link though nothing but its hash is kept.
 */
export const manageKeyOf = (id: string): string =>
  createHmac('sha256', secret(env)).update(`countersign private page ${id}`).digest('base64url')
