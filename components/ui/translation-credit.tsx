import { useFormatter, useTranslations } from 'next-intl'
import type { TranslationNote } from '@/domain/translation/note'
import styles from './translation-credit.module.css'

type Props = { note: TranslationNote | undefined }

/** Names those who translated a page and want to be named for it, at its foot; nothing where nobody does. */
export const TranslationCredit = ({ note }: Props) => {
  const t = useTranslations('translation')
  const format = useFormatter()
  const credits = note?.credits ?? []
  if (credits.length === 0) return null
  const names = credits.map((name) => <bdi key={name}>{name}</bdi>)
  return (
    <p className={styles.credit}>
      {t.rich('by', { names: () => format.list(names, { type: 'conjunction' }) })}
    </p>
  )
}
