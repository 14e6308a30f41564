import type { Payload } from 'payload'
import type { OutboxSlug, OwedRow } from '../mails/owed'
import { quietUntil } from '../mails/quiet'
import { sendSoon } from '../mails/send-soon'
import { hashOfToken, newToken, tokenExpiry } from './tokens'

/** What became of a letter that was taken: whether a mail is owed, with the token that goes with it if it is the first. */
export type Taken =
  | { kind: 'first'; row: OwedRow; token: string }
  | { kind: 'again'; id: string }
  | { kind: 'hushed' }

/** The mail that a new letter is owed, as fields of its row; where its mailbox has had enough, only when it expires. */
export const firstMail = (token: string | null) =>
  token === null
    ? { tokenExpires: tokenExpiry() }
    : {
        tokenHash: hashOfToken(token),
        tokenExpires: tokenExpiry(),
        mailDue: 'confirm' as const,
        mailTries: 1,
        // By then the mail is sent; else upkeep sends it with a new token.
        mailNext: new Date(Date.now() + 120_000).toISOString(),
      }

/** The token of a new letter, or null where no mail may go to its mailbox. */
export const tokenIf = (mayMail: boolean): string | null => (mayMail ? newToken() : null)

/** A new letter, written, with what is to be sent for it. */
export const takenFirst = (row: OwedRow, token: string | null): Taken =>
  token === null ? { kind: 'hushed' } : { kind: 'first', row, token }

/** The mail that a letter is owed which came before, as fields of its row; null while its sender is left in peace. */
export const mailAgain = ({ state, mailNext, mailDue }: OwedRow, mayMail: boolean) =>
  !mayMail || mailDue || quietUntil(mailNext) > Date.now()
    ? null
    : {
        mailDue: state === 'unconfirmed' ? ('confirm' as const) : ('already-signed' as const),
        mailTries: 0,
      }

/** Sends the mail that a letter is owed once whoever sent it has been answered. */
export const mailOut = (payload: Payload, collection: OutboxSlug, taken: Taken): void => {
  if (taken.kind === 'first')
    sendSoon(payload, { collection, id: taken.row.id }, { row: taken.row, token: taken.token })
  if (taken.kind === 'again') sendSoon(payload, { collection, id: taken.id })
}
