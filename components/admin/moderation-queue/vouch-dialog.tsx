import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import type { SignatureRow } from '@/domain/signature/queue'
import { Dialog } from './dialog'
import styles from './dialog.module.css'
import type { Words } from './use-words'

type Props = {
  rows: readonly SignatureRow[]
  words: Words
  onClose: () => void
  onVouch: (reason: string) => void
}

/** Asks how staff know that organisations without a proof do sign, before they are accepted on its word. */
export function VouchDialog({ rows, words, onClose, onVouch }: Props) {
  const { say } = words
  const [reason, setReason] = useState('')
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim().length >= 3) onVouch(reason.trim())
  }
  return (
    <Dialog onClose={onClose} title={say('vouchTitle', { count: rows.length })}>
      <ul className={styles.names}>
        {rows.slice(0, 8).map((row) => (
          <li dir="auto" key={row.id}>
            {row.name}
          </li>
        ))}
        {rows.length > 8 ? <li>…</li> : null}
      </ul>
      <form onSubmit={submit}>
        <p id={`${id}-hint`}>{say('vouchHint')}</p>
        <label htmlFor={id}>{say('vouchLabel')}</label>
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
        <div className={styles.buttons}>
          <Button margin={false} type="submit">
            {say('vouchConfirm')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={onClose}>
            {say('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
