'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import styles from './import-signatories.module.css'
import type { ImportWords } from './use-import-words'

/** On what terms a list comes in. */
export type Terms = { title: string; date: string; mode: 'published' | 'pending' }

type Props = {
  count: number | null
  date: string | null
  progress: { done: number; all: number | null } | null
  words: ImportWords
  onApply: (terms: Terms) => void
  onStop: () => void
}

/** Brings the list in, on terms that are asked here; shows how far it has come, and can be stopped and taken up again. */
export function ApplyForm({ count, date, progress, words, onApply, onStop }: Props) {
  const { say, day } = words
  const id = useId()
  const [terms, setTerms] = useState<Terms>({
    title: say('titleOf', { day: day(new Date().toISOString()) }),
    date: date ?? '',
    mode: 'published',
  })
  const set = (change: Partial<Terms>) => setTerms({ ...terms, ...change })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onApply(terms)
      }}
    >
      <label htmlFor={`${id}-title`}>{say('importTitle')}</label>
      <input
        dir="auto"
        id={`${id}-title`}
        maxLength={200}
        onChange={({ target }) => set({ title: target.value })}
        required
        type="text"
        value={terms.title}
      />
      <label htmlFor={`${id}-date`}>{say('asOf')}</label>
      <input
        id={`${id}-date`}
        onChange={({ target }) => set({ date: target.value })}
        type="date"
        value={terms.date}
      />
      <fieldset className={styles.modes}>
        <legend>{say('mode')}</legend>
        {(['published', 'pending'] as const).map((mode) => (
          <label key={mode}>
            <input
              checked={terms.mode === mode}
              name="import-mode"
              onChange={() => set({ mode })}
              type="radio"
            />
            {say(`mode_${mode}`)}
          </label>
        ))}
      </fieldset>
      {progress ? (
        <div aria-live="polite" className={styles.progress}>
          <progress
            {...(progress.all === null ? {} : { max: progress.all, value: progress.done })}
          />
          <span>
            {say(progress.all === null ? 'progressOpen' : 'progress', {
              done: progress.done,
              all: progress.all,
            })}
          </span>
          <Button buttonStyle="secondary" margin={false} onClick={onStop} size="small">
            {say('stop')}
          </Button>
        </div>
      ) : (
        <div>
          <Button disabled={count === 0} margin={false} type="submit">
            {count === null ? say('applyFile') : say('apply', { count })}
          </Button>
        </div>
      )}
    </form>
  )
}
