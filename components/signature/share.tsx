import { useTranslations } from 'next-intl'
import styles from './signature.module.css'

type Props = {
  title: string
  /** Of the campaign, absolute. */
  address: string
}

/** A text to pass on, to be copied or sent: plain links, which ask nobody for anything. */
export const Share = ({ title, address }: Props) => {
  const t = useTranslations('thanks')
  const text = t('shareText', { title, address })
  const [subject, body] = [encodeURIComponent(title), encodeURIComponent(text)]
  return (
    <>
      <label className={styles.shareLabel} htmlFor="share-text">
        {t('shareHint')}
      </label>
      <textarea
        id="share-text"
        className={styles.share}
        readOnly
        rows={3}
        dir="auto"
        defaultValue={text}
      />
      <p className={styles.actions}>
        <a href={`mailto:?subject=${subject}&body=${body}`}>{t('shareMail')}</a>
        <a href={`sms:?&body=${body}`}>{t('shareSms')}</a>
      </p>
    </>
  )
}
