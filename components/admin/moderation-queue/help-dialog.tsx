import { Button } from '@payloadcms/ui'
import { Dialog } from './dialog'
import styles from './dialog.module.css'
import type { Words } from './use-words'

type Props = { isOn: boolean; words: Words; onClose: () => void; onSwitch: () => void }

const keys = [
  [['j', '↓'], 'next'],
  [['k', '↑'], 'previous'],
  [['x'], 'select'],
  [['a'], 'accept'],
  [['r'], 'reject'],
  [['m'], 'merge'],
  [['z'], 'undo'],
  [['?'], 'help'],
] as const

/** Which key does what, and the switch that turns them off. */
export function HelpDialog({ isOn, words, onClose, onSwitch }: Props) {
  const { say } = words
  return (
    <Dialog onClose={onClose} title={say('helpTitle')}>
      <label className={styles.switch}>
        <input checked={isOn} onChange={onSwitch} type="checkbox" /> {say('helpOn')}
      </label>
      <dl className={styles.keys}>
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{say(`key_${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{say('helpHint')}</p>
      <div className={styles.buttons}>
        <Button margin={false} onClick={onClose}>
          {say('close')}
        </Button>
      </div>
    </Dialog>
  )
}
