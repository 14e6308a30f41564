'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { PastImport } from './import-api'
import styles from './import-signatories.module.css'
import type { ImportWords } from './use-import-words'

type Props = {
  past: readonly PastImport[]
  words: ImportWords
  busy: string | null
  onUndo: (id: string) => void
}

const campaignIn = ({ campaign }: PastImport): string =>
  typeof campaign === 'object' && campaign !== null ? (campaign.title ?? '') : ''

/** The imports so far, each of which can be taken back whole. */
export function PastImports({ past, words, busy, onUndo }: Props) {
  const { say, day } = words
  const [asked, setAsked] = useState<string | null>(null)
  if (past.length === 0) return null
  return (
    <section className={styles.past}>
      <h2>{say('past')}</h2>
      <ul className={styles.rows}>
        {past.map((one) => (
          <li className={styles.row} key={one.id}>
            <div className={styles.facts}>
              <div>
                <p className={styles.name}>
                  <bdi>{one.title}</bdi>
                </p>
                <p className={styles.meta}>
                  <bdi>{campaignIn(one)}</bdi>
                  <span>{day(one.createdAt)}</span>
                  <span>
                    {say('addedCount', {
                      count: (one.counts?.added ?? 0) + (one.counts?.returned ?? 0),
                    })}
                  </span>
                  {one.state === 'undone' ? (
                    <span>
                      {say('undone', {
                        removed: one.counts?.removed ?? 0,
                        left: one.counts?.left ?? 0,
                      })}
                    </span>
                  ) : null}
                </p>
              </div>
              <span className={styles.status}>{say(`state_${one.state}`)}</span>
            </div>
            {one.state === 'undone' ? null : (
              <div className={styles.actions}>
                {asked === one.id ? (
                  <>
                    <p>{say('undoAsk')}</p>
                    <Button
                      disabled={busy !== null}
                      margin={false}
                      onClick={() => onUndo(one.id)}
                      size="small"
                    >
                      {busy === one.id
                        ? say('undoing', { count: one.counts?.removed ?? 0 })
                        : say('undoYes')}
                    </Button>
                    <Button
                      buttonStyle="secondary"
                      margin={false}
                      onClick={() => setAsked(null)}
                      size="small"
                    >
                      {say('cancel')}
                    </Button>
                  </>
                ) : (
                  <Button
                    buttonStyle="secondary"
                    margin={false}
                    onClick={() => setAsked(one.id)}
                    size="small"
                  >
                    {say('undo')}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
