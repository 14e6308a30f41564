import { type Message, messageKey } from './message'

const LIMB = 2 ** 32

/**
 * FNV-1a with 64 bits over the text's UTF-8, as 16 hexadecimal digits (IETF draft-eastlake-fnv: offset basis
 * 14695981039346656037, prime 2^40 + 0x1b3), counted in two halves of 32 bits.
 */
export function fnv64(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325]
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0
    const product = low * 0x1b3
    high = (high * 0x1b3 + low * 0x100 + Math.floor(product / LIMB)) % LIMB
    low = product % LIMB
  }
  return hexadecimal(high) + hexadecimal(low)
}

/** What stands for a message where its text may not be kept: equal for equal messages, and practically for no others. */
export function digestOf(message: Message): string {
  return fnv64(messageKey(message))
}

function hexadecimal(half: number): string {
  return half.toString(16).padStart(8, '0')
}
