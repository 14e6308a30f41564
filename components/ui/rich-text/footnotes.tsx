import { useTranslations } from 'next-intl'
import { direction } from '@/domain/language-tag/direction'
import type { RichTextNode } from './node'
import styles from './rich-text.module.css'

type Props = { notes: readonly RichTextNode[]; prefix: string }

/** The notes of a text, each with the way back to where it is referred to. */
export const Footnotes = ({ notes, prefix }: Props) => {
  const t = useTranslations('footnotes')
  if (notes.length === 0) return null
  return (
    <section className={styles.notes} aria-label={t('title')}>
      <ol>
        {notes.map((note, index) => {
          const number = index + 1
          const language = note.fields?.lang
          return (
            <li key={String(note.fields?.id ?? number)} id={`${prefix}note-${number}`}>
              <span
                {...(typeof language === 'string'
                  ? { lang: language, dir: direction(language) }
                  : {})}
              >
                {String(note.fields?.note ?? '')}
              </span>{' '}
              <a href={`#${prefix}ref-${number}`} role="doc-backlink" aria-label={t('back')}>
                ↑
              </a>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
