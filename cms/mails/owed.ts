import type { Payload, PayloadRequest, Where } from 'payload'
import { isLocale, type Locale } from '@/i18n/locales'
import type { Signatory, SolidarityMessage } from '@/payload-types'
import { open } from '../private-data/seal'
import type { MailKind, WaitsFor } from './kinds'

/** The collections whose documents are their own outbox. */
export type OutboxSlug = 'signatories' | 'solidarity-messages'

/** A document that somebody is owed a mail about. */
export type Owed = { collection: OutboxSlug; id: string }

/** A document with a mail due, as the database has it: what is sealed is still sealed. */
export type OwedRow = Partial<Signatory> & Partial<SolidarityMessage> & { id: string }

/** What of the database's operations asks for a transaction only. */
export const alone = (payload: Payload): PayloadRequest =>
  ({ payload, context: {} }) as unknown as PayloadRequest

/** The rows whose mail can be sent now: never tried, or tried and due again. */
export const isDue = (now = new Date()): Where => ({
  and: [
    { mailDue: { exists: true } },
    {
      or: [
        { mailTries: { exists: false } },
        { mailTries: { equals: 0 } },
        { mailNext: { less_than_equal: now.toISOString() } },
      ],
    },
  ],
})

/** The address that a row's mail goes to, or null where it has none (any more) or it cannot be opened. */
export const addressIn = (collection: OutboxSlug, row: OwedRow): string | null => {
  const sealed = collection === 'signatories' ? row.confidential?.email : row.email
  if (!sealed) return null
  const found = open(`${collection}.email`, sealed)
  return found.kind === 'shut' ? null : found.text
}

/** The language that a row's signer reads. */
export const localeOf = ({
  mailLocale,
  originalLocale,
}: Pick<OwedRow, 'mailLocale' | 'originalLocale'>): Locale =>
  [mailLocale, originalLocale].find(isLocale) ?? 'en'

/** What a confirmed signature waits for, as far as its signer is told. */
export const waitsFor = ({
  kind,
  toPublish,
  proof,
}: Pick<OwedRow, 'kind' | 'toPublish' | 'proof'>): WaitsFor => {
  if (toPublish) return 'number'
  return kind === 'organization' && (proof?.method ?? 'none') === 'none' ? 'proof' : 'staff'
}

const stateOfMail: Partial<Record<MailKind, readonly string[]>> = {
  confirm: ['unconfirmed'],
  confirmed: ['pending'],
  published: ['published'],
  rejected: ['rejected'],
  invalidated: ['invalidated'],
  'already-signed': ['pending', 'published', 'rejected', 'invalidated'],
}

/**
 * The mail that suits a row as it stands: one that has been overtaken by events is not sent any more, or is the one about
 * what has happened since.
 */
export const mailFor = (collection: OutboxSlug, { mailDue, state }: OwedRow): MailKind | null => {
  if (!mailDue || !state) return null
  if (collection === 'solidarity-messages')
    return mailDue === 'confirm' && state === 'unconfirmed' ? 'message-confirm' : null
  if (mailDue === 'confirmed' && state === 'published') return 'published'
  return stateOfMail[mailDue]?.includes(state) ? mailDue : null
}
