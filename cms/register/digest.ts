import { createHash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Digest } from '@/domain/register/entry'

/** SHA-256 of the canonical JSON of a value (RFC 8785), in lower-case hexadecimal. */
export const digest: Digest = (value) =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')

/** A salt that nobody can guess: 32 random bytes in hexadecimal. */
export const newSalt = (): string => randomBytes(32).toString('hex')
