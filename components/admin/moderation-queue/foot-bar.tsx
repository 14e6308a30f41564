import { Button } from '@payloadcms/ui'
import styles from './foot-bar.module.css'
import type { Decisions } from './use-decisions'
import type { Selection } from './use-selection'
import type { Words } from './use-words'

type Props = {
  words: Words
  decisions: Decisions
  selection: Selection
  isSignatures: boolean
  onAccept: () => void
  onReject: () => void
  onInvalidate: () => void
  onMerge: () => void
}

/** The bar that stays in sight: what is selected and can be done with it, how far it is, what was done, and how to undo it. */
export function FootBar({ words, decisions, selection, isSignatures, ...props }: Props) {
  const { say } = words
  const { progress, status, undo } = decisions
  const { selected, clear } = selection
  const isAny = (...states: string[]) => selected.some(({ state }) => states.includes(state))
  const isBusy = progress !== null
  const isSilent = selected.length === 0 && status.lines.length === 0 && !isBusy
  return (
    <section className={styles.bar} data-silent={isSilent}>
      {selected.length > 0 ? (
        <div className={styles.group}>
          <span>{say('selected', { count: selected.length })}</span>
          {isAny('pending', 'rejected', 'invalidated') ? (
            <Button disabled={isBusy} margin={false} onClick={props.onAccept} size="small">
              {say('accept')}
            </Button>
          ) : null}
          {isAny('unconfirmed', 'pending') || !isSignatures ? (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={props.onReject}
              size="small"
            >
              {say('reject')}
            </Button>
          ) : null}
          {isSignatures && isAny('published') ? (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={props.onInvalidate}
              size="small"
            >
              {say('invalidate')}
            </Button>
          ) : null}
          {isSignatures && selected.length > 1 ? (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={props.onMerge}
              size="small"
            >
              {say('merge')}
            </Button>
          ) : null}
          <button className={styles.plain} onClick={clear} type="button">
            {say('clearSelection')}
          </button>
        </div>
      ) : null}
      <div className={styles.group}>
        {progress ? (
          <progress aria-label={say('loading')} max={progress.total} value={progress.done} />
        ) : null}
        <div aria-live="polite" className={styles.lines} role="status">
          {progress && progress.total > 1 ? (
            <p>{say('working', progress)}</p>
          ) : (
            status.lines.map((line) => <p key={line}>{line}</p>)
          )}
        </div>
        {status.batch && !isBusy ? (
          <Button
            buttonStyle="secondary"
            id="undo-last"
            margin={false}
            onClick={() => undo()}
            size="small"
          >
            {say('undo')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
