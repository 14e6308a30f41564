import { Button } from '@payloadcms/ui'
import styles from './desk-bar.module.css'
import type { SaveState } from './desk-state'
import type { DeskWords } from './use-desk-words'

type Props = { state: SaveState | 'saved'; words: DeskWords; onRetry: () => void }

/** Whether all that was typed has arrived, told without being asked; what has not can be tried again. */
export function SaveMark({ state, words, onRetry }: Props) {
  const isTrouble = state === 'failed' || state === 'conflict' || state === 'refused'
  return (
    <div className={styles.save} data-state={state}>
      <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
        {isTrouble ? (
          <path d="M8 2.2 14.2 13H1.8zM8 6.2v3.2M8 11.1v.4" />
        ) : state === 'saved' ? (
          <path d="M2.6 8.6 6.3 12.2 13.6 4.2" />
        ) : (
          <path d="M8 2.8a5.2 5.2 0 1 1-5.2 5.2" />
        )}
      </svg>
      <span role="status">{words.say(`save_${state}`)}</span>
      {state === 'failed' || state === 'refused' ? (
        <Button buttonStyle="secondary" margin={false} onClick={onRetry} size="small">
          {words.say('tryAgain')}
        </Button>
      ) : null}
    </div>
  )
}
