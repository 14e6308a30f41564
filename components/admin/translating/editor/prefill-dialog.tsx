import { Button } from '@payloadcms/ui'
import { Dialog } from '../../moderation-queue/dialog'
import dialog from '../../moderation-queue/dialog.module.css'
import type { DeskWords } from './use-desk-words'

type Props = { count: number; words: DeskWords; onClose: () => void; onPrefill: () => void }

/** Asks before a machine writes a first draft of what is missing. */
export function PrefillDialog({ count, words, onClose, onPrefill }: Props) {
  const { say } = words
  return (
    <Dialog onClose={onClose} title={say('prefill')}>
      <p>{say('prefillHint', { count })}</p>
      <div className={dialog.buttons}>
        <Button margin={false} onClick={onPrefill}>
          {say('prefillConfirm')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say('cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
