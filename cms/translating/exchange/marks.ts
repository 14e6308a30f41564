import { createHash } from 'node:crypto'
import { type Message, messageKey } from '@/domain/translation/message'

/** Names a message by a few digits that are the same in every export, and for no other message. */
export const digestOf = (message: Message, length: number): string =>
  createHash('sha256').update(messageKey(message)).digest('hex').slice(0, length)
