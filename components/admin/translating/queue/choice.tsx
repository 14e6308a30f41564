import { useId } from 'react'
import styles from './filters.module.css'

type Props = {
  label: string
  value: string
  /** What stands for no choice; without it, one of the choices always holds. */
  all?: string
  choices: readonly (readonly [value: string, label: string])[]
  onChoose: (value: string) => void
}

/** One of some values to narrow a list by. */
export function Choice({ label, value, all, choices, onChoose }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={({ target }) => onChoose(target.value)} value={value}>
        {all === undefined ? null : <option value="">{all}</option>}
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
