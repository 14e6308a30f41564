import { RateLimiterMemory } from 'rate-limiter-flexible'
import { findingKey, normalizedAddress } from '../private-data/finding-key'
import { inProcess } from '../signatures/in-process'

/** How many mails that anybody can cause go to one mailbox in an hour, from all campaigns together. */
const perHour = 5

const counted = (): RateLimiterMemory =>
  inProcess('mailboxes', () => new RateLimiterMemory({ points: perHour, duration: 3600 }))

/** A mailbox without the tag that providers let one add (`rosa+news@…`), unreadable, and kept in memory alone. */
const keyOf = (email: string): string =>
  findingKey('mailbox', normalizedAddress(email).replace(/\+.*(?=@[^@]*$)/, ''))

/** Counts a mail to a mailbox; false where it has had as many as it may get, so that none is owed. */
export const takeMailbox = (email: string): Promise<boolean> =>
  counted()
    .consume(keyOf(email))
    .then(
      () => true,
      () => false,
    )

/** Takes back what was counted: the mail was not owed after all. */
export const giveMailboxBack = async (email: string): Promise<void> => {
  await counted().reward(keyOf(email))
}
