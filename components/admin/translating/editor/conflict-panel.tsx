import { Button } from '@payloadcms/ui'
import type { SegmentConflict } from '@/domain/translation/desk/desk'
import styles from './conflict-panel.module.css'
import type { DeskWords } from './use-desk-words'
import { WordChanges } from './word-changes'
import { writtenIn } from './written-in'

type Props = {
  conflict: SegmentConflict
  mine: string
  locale: string
  words: DeskWords
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two wrote the same segment: the other text beside one’s own, which can still be edited; neither is thrown away. */
export function ConflictPanel({ conflict, mine, locale, words, ...props }: Props) {
  const { say } = words
  const { theirs } = conflict
  return (
    <section aria-label={say('conflictTitle')} className={styles.panel} role="alert">
      <p className={styles.title}>{say('conflictTitle')}</p>
      <p>{say('conflictHint')}</p>
      <div className={styles.texts}>
        <div>
          <p className={styles.caption}>{say('mine')}</p>
          <p {...writtenIn(locale)}>{mine || '—'}</p>
        </div>
        <div>
          <p className={styles.caption}>{say('theirs')}</p>
          <p {...writtenIn(locale)}>
            {theirs ? (
              <WordChanges after={theirs} before={mine} language={locale} words={words} />
            ) : (
              say('emptied')
            )}
          </p>
        </div>
      </div>
      <div className={styles.deeds}>
        <Button margin={false} onClick={props.onKeepMine} size="small">
          {say('keepMine')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={props.onTakeTheirs} size="small">
          {say('takeTheirs')}
        </Button>
      </div>
    </section>
  )
}
