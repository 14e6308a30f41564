import { randomBytes } from 'node:crypto'
import { open, seal } from '../private-data/seal'

const purpose = 'webhook-secret'

/** A secret as Standard Webhooks writes it: 32 random bytes. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** A secret as it is stored, opened; null where no key of this site opens it. */
export const openSecret = (stored: unknown): string | null => {
  if (typeof stored !== 'string') return null
  const found = open(purpose, stored)
  return found.kind === 'shut' ? null : found.text
}

/** A stored secret under the first key, or null where it is that already, or no key opens it. */
export const resealedSecret = (stored: unknown, firstKey: string): string | null => {
  const found = typeof stored === 'string' ? open(purpose, stored) : null
  return found?.kind === 'open' && found.keyId !== firstKey ? seal(purpose, found.text) : null
}
