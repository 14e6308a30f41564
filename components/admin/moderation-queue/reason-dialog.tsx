import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { Dialog } from './dialog'
import styles from './dialog.module.css'
import type { Words } from './use-words'

type Props = {
  action: 'reject' | 'invalidate'
  count: number
  isMessages: boolean
  words: Words
  onClose: () => void
  onGive: (reason: string) => void
}

const suggestions = ['unknown', 'authority', 'person', 'abuse'] as const

/** Asks why rows are turned away: a sentence of one's own, or one of those that fit most often. */
export function ReasonDialog({ action, count, isMessages, words, onClose, onGive }: Props) {
  const { say } = words
  const [reason, setReason] = useState('')
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim().length >= 3) onGive(reason.trim())
  }
  return (
    <Dialog onClose={onClose} title={say(`title_${action}`, { count })}>
      <form onSubmit={submit}>
        <p id={`${id}-hint`}>{say(isMessages ? 'hint_messages' : `hint_${action}`)}</p>
        <label htmlFor={id}>{say('reasonLabel')}</label>
        <textarea
          aria-describedby={`${id}-hint`}
          dir="auto"
          id={id}
          maxLength={500}
          minLength={3}
          onChange={({ target }) => setReason(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
          }}
          required
          rows={3}
          value={reason}
        />
        {isMessages ? null : (
          <fieldset className={styles.suggestions}>
            <legend>{say('suggestions')}</legend>
            {suggestions.map((each) => (
              <button key={each} onClick={() => setReason(say(`suggest_${each}`))} type="button">
                {say(`suggest_${each}`)}
              </button>
            ))}
          </fieldset>
        )}
        <div className={styles.buttons}>
          <Button margin={false} type="submit">
            {say(action)}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={onClose}>
            {say('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
