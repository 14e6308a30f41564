import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type PrivateDataKeys, privateDataKeys } from './keys'

const algorithm = 'aes-256-gcm'
const tagLength = 16
const form = /^v1\.([\w-]{8})\.([\w-]{16})\.([\w-]{22,})$/

/** What a text is, looked at with our keys: open to us, sealed by a key that we lack or tampered with, or never sealed. */
export type Opened =
  | { kind: 'open'; text: string; keyId: string }
  | { kind: 'shut' }
  | { kind: 'plain'; text: string }

/**
 * Seals a text by AES-256-GCM under the first key, as `v1.<key id>.<nonce>.<data and tag>` (base64url). What it is for
 * (`signatories.email`) is bound to it, so that a sealed text cannot be moved into another field.
 */
export const seal = (purpose: string, text: string, keys: PrivateDataKeys = privateDataKeys()) => {
  const [key] = keys
  const nonce = randomBytes(12)
  const cipher = createCipheriv(algorithm, key.sealing, nonce, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(purpose))
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `v1.${key.id}.${nonce.toString('base64url')}.${data.toString('base64url')}`
}

/** Opens a sealed text, by whichever key it was sealed with; never throws. */
export const open = (
  purpose: string,
  sealed: string,
  keys: PrivateDataKeys = privateDataKeys(),
): Opened => {
  const [, keyId = '', nonce = '', encoded = ''] = form.exec(sealed) ?? []
  if (!keyId) return { kind: 'plain', text: sealed }
  const key = keys.find(({ id }) => id === keyId)
  if (!key) return { kind: 'shut' }
  try {
    const data = Buffer.from(encoded, 'base64url')
    const decipher = createDecipheriv(algorithm, key.sealing, Buffer.from(nonce, 'base64url'), {
      authTagLength: tagLength,
    })
    decipher.setAAD(Buffer.from(purpose))
    decipher.setAuthTag(data.subarray(-tagLength))
    const text = Buffer.concat([decipher.update(data.subarray(0, -tagLength)), decipher.final()])
    return { kind: 'open', text: text.toString('utf8'), keyId }
  } catch {
    return { kind: 'shut' }
  }
}
