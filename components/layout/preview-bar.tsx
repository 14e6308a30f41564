import { useTranslations } from 'next-intl'
import styles from './preview-bar.module.css'

/** Tells staff that they are looking at drafts, and lets them out; draws the page again when the panel has saved. */
export const PreviewBar = () => {
  const t = useTranslations('site')
  return (
    <div className={styles.bar}>
      <p>{t('previewing')}</p>
      <form method="post" action="/api/preview">
        <button type="submit">{t('leavePreview')}</button>
      </form>
      <script src="/live-preview.js" defer />
    </div>
  )
}
