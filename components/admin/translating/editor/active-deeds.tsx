import { Button } from '@payloadcms/ui'
import type { Segment } from '@/domain/translation/desk/desk'
import { stateWith } from './desk-state'
import { whyNotApprove } from './may-approve'
import styles from './segment-row.module.css'
import type { Setting } from './setting'
import type { ActiveDeed } from './use-active-deeds'

type Props = {
  segment: Segment
  text: string | undefined
  deeds: ActiveDeed
  setting: Setting
  onCopySource: () => void
}

/** What can be done with the segment that is worked on; each deed names its key. */
export function ActiveDeeds({ segment, text, deeds, setting, onCopySource }: Props) {
  const { words, secondPerson } = setting
  const { say } = words
  const state = stateWith(segment, text)
  const obstacle = whyNotApprove(segment, text, secondPerson)
  return (
    <div className={styles.deeds}>
      <Button margin={false} onClick={deeds.onSaveNext} size="small">
        {say('saveNext')}{' '}
        <span aria-hidden="true" data-key dir="ltr">
          Ctrl ↵
        </span>
      </Button>
      {state === 'fuzzy' ? (
        <Button buttonStyle="secondary" margin={false} onClick={deeds.onStillRight} size="small">
          {say('stillRight')}{' '}
          <span aria-hidden="true" data-key dir="ltr">
            Alt ↵
          </span>
        </Button>
      ) : null}
      {state === 'needs-review' && obstacle === null ? (
        <Button buttonStyle="secondary" margin={false} onClick={deeds.onApprove} size="small">
          {say('approve')}{' '}
          <span aria-hidden="true" data-key dir="ltr">
            Ctrl ⇧ ↵
          </span>
        </Button>
      ) : null}
      {state === 'untranslated' ? (
        <Button buttonStyle="secondary" margin={false} onClick={onCopySource} size="small">
          {say('copySource')}{' '}
          <span aria-hidden="true" data-key dir="ltr">
            Alt 0
          </span>
        </Button>
      ) : null}
    </div>
  )
}
