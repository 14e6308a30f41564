import type { SegmentState } from '@/domain/translation/desk/state'
import styles from './state-mark.module.css'
import type { DeskWords } from './use-desk-words'

const shapes: Readonly<Record<SegmentState, string>> = {
  untranslated: 'M8 2.75a5.25 5.25 0 1 1 0 10.5a5.25 5.25 0 0 1 0-10.5z',
  fuzzy: 'M8 2.2 14.2 13H1.8zM8 6.2v3.2M8 11.1v.4',
  'needs-review':
    'M1.8 8S4 3.9 8 3.9 14.2 8 14.2 8 12 12.1 8 12.1 1.8 8 1.8 8zM8 6.4v3.2M6.4 8h3.2',
  reviewed: 'M2.6 8.6 6.3 12.2 13.6 4.2',
}

type Props = { state: SegmentState; words: DeskWords; isShort?: boolean }

/** How far a segment is: by shape, by colour and in words; short, the words are for who listens. */
export function StateMark({ state, words, isShort = false }: Props) {
  return (
    <span className={styles.mark} data-state={state} title={words.say(`state_${state}`)}>
      <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
        <path d={shapes[state]} />
      </svg>
      <span className={isShort ? 'sr-only' : ''}>{words.say(`state_${state}`)}</span>
    </span>
  )
}
