import { env } from '@/env'
import { headerText, type WrittenMail } from './write-mail'

/** The one address that a text is, or null: nothing that a mail program could read as several, or as a name. */
const oneAddress = (text: string): string | null =>
  /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u.test(text) ? text : null

const quoted = (name: string): string => `"${headerText(name).replace(/[\\"]/g, '\\$&')}"`

/**
 * A mail as the sender takes it: to one address, from the site by its name, marked as sent by a program so that no
 * out-of-office notice answers it (RFC 3834). Null where the address is none.
 */
export const addressed = (
  { subject, text, html }: WrittenMail,
  { to, site, contact }: { to: string; site: string; contact: string | null },
) => {
  const address = oneAddress(to)
  const answersTo = contact === null ? null : oneAddress(contact)
  return (
    address && {
      to: { name: '', address },
      from: `${quoted(site)} <${env.MAIL_FROM}>`,
      ...(answersTo ? { replyTo: { name: '', address: answersTo } } : {}),
      subject,
      text,
      html,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      disableFileAccess: true,
      disableUrlAccess: true,
    }
  )
}
