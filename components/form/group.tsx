import type { ReactNode } from 'react'
import styles from './group.module.css'

type Props = {
  legend: ReactNode
  hint?: ReactNode
  className?: string | undefined
  children: ReactNode
}

/** Fields that belong together, under what they are about. */
export const Group = ({ legend, hint, className = '', children }: Props) => (
  <fieldset className={`${styles.group} ${className}`}>
    <legend>{legend}</legend>
    {hint && <p className={styles.hint}>{hint}</p>}
    {children}
  </fieldset>
)
