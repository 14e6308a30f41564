import { Button } from '@payloadcms/ui'
import { useMemo } from 'react'
import { FootBar } from './foot-bar'
import type { ModerationApi } from './moderation-api'
import styles from './moderation-queue.module.css'
import { Pager } from './pager'
import { Questions } from './questions'
import { QueueRow } from './queue-row'
import { useDecisions } from './use-decisions'
import { useDesk } from './use-desk'
import { useKeySwitch } from './use-key-switch'
import { useKeys } from './use-keys'
import type { useQueue } from './use-queue'
import { useSelection } from './use-selection'
import type { Words } from './use-words'

type Props = {
  queue: ReturnType<typeof useQueue>
  api: ModerationApi
  words: Words
  adminRoute: string
  canDecide: boolean
}

/** The rows of the queue and everything that is done with them, by buttons and by keys. */
export function QueueDesk({ queue, api, words, adminRoute, canDecide }: Props) {
  const { say } = words
  const { page, filter, isFailed, change, reload } = queue
  const rows = useMemo(
    () => (page?.rows ?? []).filter(({ of }) => of === filter.of),
    [page, filter.of],
  )
  const selection = useSelection(rows)
  const decisions = useDecisions({ api, words, rows, onDone: reload })
  const desk = useDesk({ rows, selection, decisions })
  const keys = useKeySwitch()
  const { move, current, toggle, toggleAll, ticked } = selection
  const isSignatures = filter.of === 'signatories'
  const [next, previous] = [() => move(1), () => move(-1)]
  const deciding = {
    x: () => current && toggle(current.id),
    a: () => desk.accept(),
    r: () => desk.turnAway(isSignatures && filter.shelf === 'published' ? 'invalidate' : 'reject'),
    m: () => desk.askToMerge(),
    z: () => void decisions.undo(),
  }
  useKeys(
    {
      j: next,
      k: previous,
      ArrowDown: next,
      ArrowUp: previous,
      '?': () => desk.ask({ kind: 'help' }),
      ...(canDecide ? deciding : {}),
    },
    keys[0],
  )
  const areAllTicked = rows.length > 0 && rows.every(({ id }) => ticked.has(id))
  return (
    <>
      <div className={styles.above}>
        {canDecide && rows.length > 0 ? (
          <label>
            <input checked={areAllTicked} onChange={toggleAll} type="checkbox" /> {say('selectAll')}
          </label>
        ) : null}
        <Button
          buttonStyle="subtle"
          className={styles.keys ?? ''}
          margin={false}
          onClick={() => desk.ask({ kind: 'help' })}
          size="small"
        >
          {say('keys')} <kbd>?</kbd>
        </Button>
      </div>
      {isFailed ? (
        <p role="alert">
          {say('failed')}{' '}
          <button onClick={reload} type="button">
            {say('tryAgain')}
          </button>
        </p>
      ) : null}
      {page?.isPartial ? <p>{say('isPartial')}</p> : null}
      {page === null && !isFailed ? <p role="status">{say('loading')}</p> : null}
      {page && rows.length === 0 ? (
        <p className={styles.nothing}>
          {say(filter.shelf === 'waiting' ? 'nothingWaits' : 'nothing')}
        </p>
      ) : null}
      <ol className={styles.rows}>
        {rows.map((row) => (
          <QueueRow
            adminRoute={adminRoute}
            api={api}
            canDecide={canDecide}
            isBusy={decisions.progress !== null}
            isCurrent={current?.id === row.id}
            isTicked={ticked.has(row.id)}
            key={row.id}
            onDo={(action, of) =>
              action === 'accept'
                ? desk.accept(of)
                : desk.turnAway(action === 'reject' ? 'reject' : 'invalidate', of)
            }
            onLook={selection.look}
            onMerge={desk.askToMerge}
            onProved={reload}
            onTick={toggle}
            onUndo={decisions.undo}
            row={row}
            words={words}
          />
        ))}
      </ol>
      {page ? <Pager onTurn={(to) => change({ page: to })} page={page} words={words} /> : null}
      {canDecide ? (
        <FootBar
          decisions={decisions}
          isSignatures={isSignatures}
          onAccept={() => desk.accept()}
          onInvalidate={() => desk.turnAway('invalidate')}
          onMerge={() => desk.askToMerge()}
          onReject={() => desk.turnAway('reject')}
          selection={selection}
          words={words}
        />
      ) : null}
      <Questions api={api} desk={desk} isMessages={!isSignatures} keys={keys} words={words} />
    </>
  )
}
