import type { ReactNode } from 'react'
import styles from './columns.module.css'

type Props = {
  main: ReactNode
  side: ReactNode
  /** What stands at the side comes before the text where there is room for one column only. */
  isSideFirst?: boolean
}

/** The text of a page, and beside it on wide screens what is known of its subject. */
export const Columns = ({ main, side, isSideFirst = false }: Props) => (
  <div className={styles.columns}>
    {isSideFirst && <div className={styles.side}>{side}</div>}
    <div className={styles.main}>{main}</div>
    {!isSideFirst && <div className={styles.side}>{side}</div>}
  </div>
)
