import { Button } from '@payloadcms/ui'
import type { SignatureRow } from '@/domain/signature/queue'
import { Dialog } from './dialog'
import styles from './dialog.module.css'
import type { Words } from './use-words'

type Props = {
  row: SignatureRow
  address: string
  words: Words
  onClose: () => void
  onAccept: () => void
}

/** Has staff say that they have read a mandate, with the mandate at hand. */
export function MandateDialog({ row, address, words, onClose, onAccept }: Props) {
  const { say } = words
  return (
    <Dialog onClose={onClose} title={say('mandateTitle')}>
      <p>
        <strong>
          <bdi>{row.name}</bdi>
        </strong>
      </p>
      <p>
        <a download href={address}>
          {say('openMandate')}
        </a>
      </p>
      <p>{say('mandateHint')}</p>
      <div className={styles.buttons}>
        <Button margin={false} onClick={onAccept}>
          {say('acceptMandate')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say('cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
