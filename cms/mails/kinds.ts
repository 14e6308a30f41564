import type { MailDue } from '@/domain/signature/mail-due'

/** The mails that go out: those that a signer can be owed, and the one that asks to confirm a message of solidarity. */
export type MailKind = MailDue | 'message-confirm'

/** What a confirmed signature waits for: its number alone, proof that it may stand for an organisation, or a look by staff. */
export type WaitsFor = 'number' | 'proof' | 'staff'

/** What a mail says and where it leads; all addresses are absolute. */
export type MailFacts = {
  /** The name of the site in the reader's language. */
  site: string
  /** The title of the campaign in the reader's language. */
  campaign: string
  register: string
  /** Where a signature or a message is confirmed; only in mails that ask for it. */
  confirm?: string | undefined
  /** The signer's private page; never in a mail before the address is confirmed. */
  mine?: string | undefined
  /** For how many days the link to confirm works. */
  days: number
  number?: number | null | undefined
  waitsFor?: WaitsFor | undefined
  reason?: string | null | undefined
}

/** A passage of a mail: a paragraph, words of somebody else, or a link with what it does. */
export type Passage =
  | { kind: 'text'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'link'; label: string; address: string }

/** A mail before it is written as text or HTML. */
export type Mail = { subject: string; passages: Passage[]; foot: string[] }
