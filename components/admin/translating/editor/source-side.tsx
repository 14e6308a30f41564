import type { Segment } from '@/domain/translation/desk/desk'
import type { Term } from './desk-api'
import styles from './segment-row.module.css'
import type { Setting } from './setting'
import { TaggedText } from './tagged-text'
import { WordChanges } from './word-changes'
import { writtenIn } from './written-in'

type Props = { id: string; segment: Segment; terms: readonly Term[]; setting: Setting }

/** What the original says, and what changed in it since it was translated. */
export function SourceSide({ id, segment, terms, setting }: Props) {
  const { words, from } = setting
  const { msgid, previousMsgid, kind } = segment
  return (
    <div className={styles.side} id={`${id}-source`}>
      <span className={styles.caption}>
        {words.say('originalIn', { language: words.languageName(from) })}
      </span>
      <p className={styles.source} {...writtenIn(from)}>
        <TaggedText kind={kind} terms={terms} text={msgid} words={words} />
      </p>
      {previousMsgid ? (
        <div className={styles.changes}>
          <span className={styles.caption}>{words.say('changed')}</span>
          <p className={styles.source} {...writtenIn(from)}>
            <WordChanges after={msgid} before={previousMsgid} language={from} words={words} />
          </p>
        </div>
      ) : null}
    </div>
  )
}
