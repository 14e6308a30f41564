import { createHash } from 'node:crypto'

/** Of this use alone (RFC 9562, 6.6), made once at random. */
const namespace = Buffer.from('6f0c2a53f14b4e6b9b1d0f1f7a1c5e94', 'hex')

/**
 * A name-based URN (UUID version 5, RFC 9562) of a thing by what never changes of it: no slug, no address of the site
 * goes in, so that it stays the same when either does.
 */
export const urnOf = (...names: readonly string[]): string => {
  const bytes = createHash('sha1')
    .update(namespace)
    .update(names.join('\n'))
    .digest()
    .subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ]
  return `urn:uuid:${parts.join('-')}`
}
