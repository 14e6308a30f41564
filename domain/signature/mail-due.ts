/** The mails that a signer can be owed. */
export const mailsDue = [
  'confirm',
  'already-signed',
  'confirmed',
  'published',
  'rejected',
  'invalidated',
] as const
export type MailDue = (typeof mailsDue)[number]
