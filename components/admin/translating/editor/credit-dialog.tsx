import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { Dialog } from '../../moderation-queue/dialog'
import dialog from '../../moderation-queue/dialog.module.css'
import styles from './dialogs.module.css'
import type { DeskWords } from './use-desk-words'

type Props = {
  credit: string | null
  offer: string | null
  words: DeskWords
  onClose: () => void
  onCredit: (name: string | null) => void
}

/** Asks under which name readers are told who translated: none, unless somebody wants to be named. */
export function CreditDialog({ credit, offer, words, onClose, onCredit }: Props) {
  const { say } = words
  const [isNamed, setNamed] = useState(credit !== null)
  const [name, setName] = useState(credit ?? offer ?? '')
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onCredit(isNamed ? name.trim() : null)
  }
  return (
    <Dialog onClose={onClose} title={say('creditTitle')}>
      <form className={styles.form} onSubmit={submit}>
        <p>{say('creditHint')}</p>
        <fieldset className={dialog.choices}>
          <legend className="sr-only">{say('creditTitle')}</legend>
          <label>
            <input checked={!isNamed} name={id} onChange={() => setNamed(false)} type="radio" />{' '}
            {say('creditChooseNone')}
          </label>
          <label>
            <input checked={isNamed} name={id} onChange={() => setNamed(true)} type="radio" />{' '}
            {say('creditChooseName')}
          </label>
        </fieldset>
        {isNamed ? (
          <>
            <label htmlFor={`${id}-name`}>{say('creditName')}</label>
            <input
              dir="auto"
              id={`${id}-name`}
              maxLength={100}
              onChange={({ target }) => setName(target.value)}
              required
              type="text"
              value={name}
            />
          </>
        ) : null}
        <div className={dialog.buttons}>
          <Button disabled={isNamed && name.trim() === ''} margin={false} type="submit">
            {say('save')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={onClose}>
            {say('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
