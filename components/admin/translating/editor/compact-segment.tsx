import { memo } from 'react'
import type { Segment } from '@/domain/translation/desk/desk'
import type { SaveState } from './desk-state'
import { RowPlace } from './row-place'
import styles from './segment-row.module.css'
import type { Setting } from './setting'
import { TaggedText } from './tagged-text'
import { writtenIn } from './written-in'

type Props = {
  segment: Segment
  text: string | undefined
  label: string
  short: string
  number: number
  save: SaveState | undefined
  errors: number
  setting: Setting
  onOpen: (key: string) => void
}

/** A segment that is not worked on now: both texts to be read, and the way to open it over the whole of its translation. */
export const CompactSegment = memo(function CompactSegment(props: Props) {
  const { segment, text, number, setting, onOpen } = props
  const { words, from, to, canWrite } = setting
  const { key, msgid, msgstr, kind } = segment
  const id = `segment-${number}`
  const shown = text ?? msgstr
  return (
    <li className={styles.row} id={id}>
      <RowPlace {...props} id={id} isShort />
      <p className={styles.source} {...writtenIn(from)}>
        <TaggedText kind={kind} text={msgid} words={words} />
      </p>
      <div className={styles.target}>
        {shown.trim() === '' ? (
          <p className={styles.empty}>{words.say('state_untranslated')}</p>
        ) : (
          <p {...writtenIn(to)}>
            <TaggedText kind={kind} text={shown} words={words} />
          </p>
        )}
        <button
          aria-labelledby={`${id}-open ${id}-place ${id}-state`}
          className={styles.open}
          onClick={() => onOpen(key)}
          type="button"
        >
          <span id={`${id}-open`}>{words.say(canWrite ? 'edit' : 'look')}</span>
        </button>
      </div>
    </li>
  )
})
