import { useTranslations } from 'next-intl'
import styles from './share.module.css'

type Props = { id: string; label: string; text: string; rows: number; isCode?: boolean }

/** A text to be copied: selected by hand, or by a button that appears where there are scripts (`copy.js`). */
export const CopyText = ({ id, label, text, rows, isCode = false }: Props) => {
  const t = useTranslations('carry')
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        rows={rows}
        dir={isCode ? 'ltr' : 'auto'}
        spellCheck={false}
        autoComplete="off"
        className={isCode ? styles.code : undefined}
        defaultValue={text}
      />
      <p className={styles.after}>
        <button
          type="button"
          hidden
          data-copy={id}
          data-done={t('copied')}
          data-failed={t('notCopied')}
        >
          {t('copy')}
          <span className={styles.which}> {label}</span>
        </button>
        <span id={`${id}-status`} role="status" />
      </p>
    </div>
  )
}
