import type { ServerProps } from 'payload'
import styles from './mail-notice.module.css'

/** Tells staff, above everything else, that mails go into files as long as no mail server is set up. */
export const MailNotice = ({ i18n, payload }: ServerProps) => {
  if (payload.email.name !== 'email-files') return null
  // The keys of our own words are not in the type.
  const say = i18n.t as (key: string) => string
  return (
    <p className={styles.notice} role="note">
      {say('mails:toFiles')}
    </p>
  )
}
