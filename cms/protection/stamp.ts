import { createHmac, timingSafeEqual } from 'node:crypto'
import { shortestReading } from './limits'
import { protectionKey } from './protection-key'

const signatureOf = (moment: string): string =>
  createHmac('sha256', protectionKey('form stamp')).update(moment).digest('base64url').slice(0, 22)

const isOurs = (moment: string, signature: string): boolean => {
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(moment))]
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** What a form carries to tell when it was drawn: the moment and a signature, nothing of the reader. */
export const makeStamp = (now = Date.now()): string => {
  const moment = Math.floor(now / 1000).toString(36)
  return `${moment}.${signatureOf(moment)}`
}

/**
 * What a stamp says of the letter it came with. Forms stand in pages that are kept, so an old stamp is as good as a new
 * one; a missing or forged one is no proof of anything but odd.
 */
export const judgeStamp = (stamp: unknown, now = Date.now()): 'fine' | 'too-fast' | 'odd' => {
  const [moment = '', signature = ''] = typeof stamp === 'string' ? stamp.split('.') : []
  if (!isOurs(moment, signature)) return 'odd'
  return now / 1000 - Number.parseInt(moment, 36) < shortestReading ? 'too-fast' : 'fine'
}
