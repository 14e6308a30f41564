'use client'

import { useEffect, useState } from 'react'
import type { HistoryEntry } from '@/domain/signature/queue'
import styles from './history-list.module.css'
import type { ModerationApi } from './moderation-api'
import type { Words } from './use-words'

type Props = {
  id: string
  api: ModerationApi
  words: Words
  /** Without it nothing can be undone from here. */
  onUndo?: ((batch: string) => void) | undefined
}

const undoable = ['accept', 'vouch', 'accept-mandate', 'reject', 'invalidate', 'merge']

/** Every decision on a row, the latest first, by whom and why; the last that holds can be undone. */
export function HistoryList({ id, api, words, onUndo }: Props) {
  const { say, time } = words
  const [entries, setEntries] = useState<HistoryEntry[] | 'failed' | null>(null)
  useEffect(() => {
    let isWanted = true
    api
      .history(id)
      .then(({ decisions }) => isWanted && setEntries(decisions))
      .catch(() => isWanted && setEntries('failed'))
    return () => {
      isWanted = false
    }
  }, [api, id])
  if (entries === null) return <p>{say('loading')}</p>
  if (entries === 'failed') return <p role="alert">{say('failed')}</p>
  if (entries.length === 0) return <p>{say('historyEmpty')}</p>
  const last = entries.find(({ action, undone }) => undoable.includes(action) && !undone)
  return (
    <ol className={styles.history}>
      {entries.map((entry) => (
        <li data-undone={entry.undone} key={entry.id}>
          <strong>{say(`action_${entry.action}`)}</strong>
          {entry.undone ? ` (${say('historyUndone')})` : ''} ·{' '}
          <bdi>{entry.by ?? say('nobody')}</bdi> · <time dateTime={entry.at}>{time(entry.at)}</time>
          {entry.reason ? <q dir="auto">{entry.reason}</q> : null}
          {onUndo && entry === last && entry.batch ? (
            <button onClick={() => entry.batch && onUndo(entry.batch)} type="button">
              {say('undo')}
            </button>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
