import type { MailDue } from '@/domain/signature/mail-due'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** For how long a signer gets no second mail of the kind that anybody can cause, in milliseconds, at the least. */
const quiet = 5 * minute

/**
 * For how long, in milliseconds, after a mail went out nobody can cause another one like it. Pauses grow: a letter that is
 * not confirmed gets three mails at most in its seven days, however often it is sent again, and so does who has signed.
 */
export const pauseAfter = (
  due: MailDue | null | undefined,
  firstSent: string | null | undefined,
  now = Date.now(),
): number => {
  if (due === 'already-signed') return (7 * day) / 3
  if (due !== 'confirm') return quiet
  const age = firstSent ? now - new Date(firstSent).getTime() : 0
  if (age < quiet) return quiet
  return age < hour ? hour : 7 * day
}

/** Until when a document's signer is left in peace, in milliseconds since 1970; noted when a mail went out. */
export const quietUntil = (mailNext: string | null | undefined): number =>
  mailNext ? Date.parse(mailNext) : 0
