import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from './dialog'
import styles from './dialog.module.css'
import type { Words } from './use-words'

/** One of the signatures that are to become one. */
export type Mergeable = {
  id: string
  name: string
  nativeName?: string | null
  state: string | null
  number: number | null
}

type Props = {
  rows: readonly Mergeable[]
  words: Words
  onClose: () => void
  onMerge: (keep: string) => void
}

/** The one that should stay unless somebody says otherwise: published before others, then by number. */
const firstToKeep = (rows: readonly Mergeable[]): string =>
  [...rows].sort(
    (one, other) =>
      Number(other.state === 'published') - Number(one.state === 'published') ||
      (one.number ?? Number.MAX_SAFE_INTEGER) - (other.number ?? Number.MAX_SAFE_INTEGER),
  )[0]?.id ?? ''

/** Asks which of several signatures of one signer stays. */
export function MergeDialog({ rows, words, onClose, onMerge }: Props) {
  const { say } = words
  const [keep, setKeep] = useState(firstToKeep(rows))
  return (
    <Dialog onClose={onClose} title={say('mergeTitle', { count: rows.length })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onMerge(keep)
        }}
      >
        <p>{say('mergeHint')}</p>
        <fieldset className={styles.choices}>
          <legend>{say('mergeKeep')}</legend>
          {rows.map(({ id, name, nativeName, state, number }) => (
            <label key={id}>
              <input
                checked={keep === id}
                name="keep"
                onChange={() => setKeep(id)}
                type="radio"
                value={id}
              />
              <span>
                <bdi>{name}</bdi>
                {nativeName ? (
                  <>
                    {' · '}
                    <bdi>{nativeName}</bdi>
                  </>
                ) : null}
                <small>
                  {' '}
                  {number === null ? '' : `${say('number', { number })} · `}
                  {state ? say(`shelf_${state}`) : ''}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
        <div className={styles.buttons}>
          <Button margin={false} type="submit">
            {say('merge')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={onClose}>
            {say('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
