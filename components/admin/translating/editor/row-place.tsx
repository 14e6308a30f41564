import type { Segment } from '@/domain/translation/desk/desk'
import type { SaveState } from './desk-state'
import { stateWith } from './desk-state'
import styles from './segment-row.module.css'
import type { Setting } from './setting'
import { StateMark } from './state-mark'

type Props = {
  id: string
  segment: Segment
  text: string | undefined
  label: string
  /** What tells it apart under the name of its group. */
  short: string
  number: number
  save: SaveState | undefined
  errors: number
  isShort?: boolean
  setting: Setting
}

/** Where a segment stands and how far it is: state, place, what a machine wrote, comments, errors, saving. */
export function RowPlace(props: Props) {
  const { id, segment, text, label, short, number, save, errors, isShort = false, setting } = props
  const isNumber = isShort && short !== label && /^\p{Nd}+$/u.test(short)
  const { words, isInterface } = setting
  const { say } = words
  const isSaved = save === undefined || save === 'waiting'
  const isByMachine = segment.machine === true && text === undefined
  const isBare = isNumber && isSaved && !isByMachine && errors === 0 && segment.comments === 0
  return (
    <p className={styles.place} data-bare={isBare} data-number={isNumber}>
      <span id={`${id}-place`}>
        <span className="sr-only">{say('segment', { number })} </span>
        {isNumber ? (
          <>
            <b aria-hidden="true">{short}</b>
            <span className="sr-only">{label}</span>
          </>
        ) : null}
        {isInterface ? <code>{label}</code> : null}
        {isNumber || isInterface ? null : <b>{label}</b>}
      </span>
      <span id={`${id}-state`}>
        <StateMark isShort={isShort} state={stateWith(segment, text)} words={words} />
      </span>
      {isByMachine ? <span className={styles.note}>{say('machine')}</span> : null}
      {errors > 0 ? (
        <span className={styles.note} data-level="error">
          {say('errors', { count: errors })}
        </span>
      ) : null}
      {segment.comments > 0 ? (
        <span className={styles.note}>{say('commentCount', { count: segment.comments })}</span>
      ) : null}
      {isSaved ? null : (
        <span className={styles.note} data-level={save === 'saving' ? 'quiet' : 'error'}>
          {say(`save_${save}`)}
        </span>
      )}
    </p>
  )
}
