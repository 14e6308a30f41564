import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { Dialog } from '../../moderation-queue/dialog'
import dialog from '../../moderation-queue/dialog.module.css'
import type { Colleague, DeskApi } from './desk-api'
import styles from './dialogs.module.css'
import type { DeskWords } from './use-desk-words'

type Props = {
  api: DeskApi
  words: DeskWords
  onClose: () => void
  onHandOver: (to: string) => void
}

/** Asks to whom a translation is handed over: a colleague who works in the same language. */
export function HandOverDialog({ api, words, onClose, onHandOver }: Props) {
  const { say } = words
  const [colleagues, setColleagues] = useState<readonly Colleague[] | 'failed' | null>(null)
  const [to, setTo] = useState('')
  const id = useId()
  useEffect(() => {
    api
      .colleagues()
      .then(setColleagues)
      .catch(() => setColleagues('failed'))
  }, [api])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (to !== '') onHandOver(to)
  }
  return (
    <Dialog onClose={onClose} title={say('handOver')}>
      {colleagues === null ? <p role="status">{say('loading')}</p> : null}
      {colleagues === 'failed' ? <p role="alert">{say('failed')}</p> : null}
      {Array.isArray(colleagues) && colleagues.length === 0 ? <p>{say('noColleagues')}</p> : null}
      <form className={styles.form} onSubmit={submit}>
        {Array.isArray(colleagues) && colleagues.length > 0 ? (
          <>
            <label htmlFor={id}>{say('handOverTo')}</label>
            <select id={id} onChange={({ target }) => setTo(target.value)} required value={to}>
              <option value="">{say('choose')}</option>
              {colleagues.map((colleague: Colleague) => (
                <option key={colleague.id} value={colleague.id}>
                  {colleague.name}
                </option>
              ))}
            </select>
          </>
        ) : null}
        <div className={dialog.buttons}>
          <Button disabled={to === ''} margin={false} type="submit">
            {say('handOver')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={onClose}>
            {say('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
