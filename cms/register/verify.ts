import type { Payload } from 'payload'
import { RegisterCheck, type Verdict } from '@/domain/register/check'
import { digest } from './digest'
import { readingOf } from './reading/reading-of'

const piece = 1000

/**
 * Checks the register of a campaign in the database: its ledger entry by entry, then what the register shows row by row.
 * `remembered` is the hash of a head that was seen before.
 */
export const verifyRegister = async (
  payload: Pick<Payload, 'db'>,
  campaign: string,
  remembered?: string,
): Promise<Verdict> => {
  const reading = readingOf(payload)
  const check = new RegisterCheck(digest, campaign, { remembered })
  for (let seq = 0, isMore = true; isMore; ) {
    const entries = await reading.entriesAfter(campaign, seq, piece)
    for (const entry of entries) check.entry(entry)
    seq = entries.at(-1)?.seq ?? seq
    isMore = entries.length === piece
  }
  for (let after = 0, isMore = true; isMore; ) {
    const signatories = await reading.shown(campaign, { after, limit: piece })
    for (const { number, row } of signatories) check.shown(number, row)
    after = signatories.at(-1)?.number ?? after
    isMore = signatories.length === piece
  }
  return check.verdict()
}
