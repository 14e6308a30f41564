import { useId } from 'react'
import styles from './filters.module.css'

type Props = { label: string; value: string; onChange: (value: string) => void }

/** A text to narrow a list by. */
export function SearchField({ label, value, onChange }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        onChange={({ target }) => onChange(target.value)}
        type="search"
        value={value}
      />
    </div>
  )
}
