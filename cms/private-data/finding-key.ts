import { createHmac } from 'node:crypto'
import { domainToASCII } from 'node:url'
import { type PrivateDataKey, type PrivateDataKeys, privateDataKeys } from './keys'

/** An e-mail address in the one form that is compared: trimmed, NFC, lower case, its domain in ASCII. */
export const normalizedAddress = (email: string): string => {
  const whole = email.trim().normalize('NFC').toLowerCase()
  const at = whole.lastIndexOf('@')
  const domain = domainToASCII(whole.slice(at + 1))
  return at < 0 || domain === '' ? whole : `${whole.slice(0, at)}@${domain}`
}

const keyedHash = ({ finding }: PrivateDataKey, scope: string, email: string): string =>
  createHmac('sha256', finding)
    .update(JSON.stringify([scope, normalizedAddress(email)]))
    .digest('base64url')

/**
 * What an e-mail address is found by again without being readable: an HMAC of scope and address under the first key. The
 * scope is the id of the campaign, so that nobody can be followed from one campaign to the next.
 */
export const findingKey = (
  scope: string,
  email: string,
  keys: PrivateDataKeys = privateDataKeys(),
): string => keyedHash(keys[0], scope, email)

/** The same under every key, for looking up (`in`) while the keys are being changed. */
export const findingKeys = (
  scope: string,
  email: string,
  keys: PrivateDataKeys = privateDataKeys(),
): string[] => keys.map((key) => keyedHash(key, scope, email))
