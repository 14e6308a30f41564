import type { ReactNode } from 'react'
import styles from './columns.module.css'

type Props = { main: ReactNode; side: ReactNode }

/** The text of a page, and beside it on wide screens what is known of its subject. */
export const Columns = ({ main, side }: Props) => (
  <div className={styles.columns}>
    <div>{main}</div>
    <div className={styles.side}>{side}</div>
  </div>
)
