import { createHash, hkdfSync } from 'node:crypto'
import { env, secret } from '@/env'

/** A key for private data: what names it in a sealed text, and what seals and what finds with it. */
export type PrivateDataKey = { id: string; sealing: Buffer; finding: Buffer }

/** All keys, the one that writes first. */
export type PrivateDataKeys = readonly [PrivateDataKey, ...PrivateDataKey[]]

const derive = (from: string | Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', from, '', `countersign ${purpose}`, 32))

const keyFrom = (bytes: Buffer): PrivateDataKey => ({
  id: createHash('sha256')
    .update('countersign key id')
    .update(bytes)
    .digest('base64url')
    .slice(0, 8),
  sealing: derive(bytes, 'private data: sealing'),
  finding: derive(bytes, 'private data: finding'),
})

/**
 * The keys that an environment gives: those listed (32 bytes each, base64), then the one derived from the secret, which
 * writes only where none is listed, and goes on to open what was sealed before one was. (HKDF: RFC 5869.)
 */
export const keysFrom = (listed: readonly string[], siteSecret: string): PrivateDataKeys => {
  const derived = keyFrom(derive(siteSecret, 'private data'))
  const [first, ...others] = listed.map((key) => keyFrom(Buffer.from(key, 'base64')))
  return first ? [first, ...others, derived] : [derived]
}

let ours: PrivateDataKeys | undefined

/** The keys of this site, made once. */
export const privateDataKeys = (): PrivateDataKeys => {
  ours ??= keysFrom(env.PRIVATE_DATA_KEYS ?? [], secret(env))
  return ours
}
