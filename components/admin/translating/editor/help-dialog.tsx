import { Button } from '@payloadcms/ui'
import { Dialog } from '../../moderation-queue/dialog'
import dialog from '../../moderation-queue/dialog.module.css'
import styles from './help-dialog.module.css'
import { chordNames, keyTable } from './key-table'
import type { DeskWords } from './use-desk-words'

type Props = { isOn: boolean; words: DeskWords; onClose: () => void; onSwitch: () => void }

const isMac = () => /Mac|iP(?:hone|ad)/.test(navigator.userAgent)

/** Which keys do what, and the switch that turns the single ones off. */
export function HelpDialog({ isOn, words, onClose, onSwitch }: Props) {
  const { say } = words
  return (
    <Dialog onClose={onClose} title={say('keys')}>
      <p>{say('helpHint')}</p>
      <label className={dialog.switch}>
        <input checked={isOn} onChange={onSwitch} type="checkbox" /> {say('helpOn')}
      </label>
      {(['work', 'move', 'look'] as const).map((group) => (
        <section className={styles.group} key={group}>
          <h3>{say(`keys_${group}`)}</h3>
          <dl>
            {keyTable
              .filter((row) => row.group === group)
              .map(({ deed, keys }) => (
                <div key={deed}>
                  <dt>{say(`key_${deed}`)}</dt>
                  {keys.map((chord) => (
                    <dd dir="ltr" key={chordNames(chord, false).join('+')}>
                      {chordNames(chord, isMac()).map((name) => (
                        <kbd key={name}>{name}</kbd>
                      ))}
                    </dd>
                  ))}
                </div>
              ))}
          </dl>
        </section>
      ))}
      <div className={dialog.buttons}>
        <Button margin={false} onClick={onClose}>
          {say('close')}
        </Button>
      </div>
    </Dialog>
  )
}
