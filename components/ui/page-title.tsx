import type { ReactNode } from 'react'
import styles from './page-title.module.css'

type Props = { eyebrow?: ReactNode; title: ReactNode; lead?: ReactNode; children?: ReactNode }

/** The head of a page: what kind of thing it is, its title, and in a sentence what it is about. */
export const PageTitle = ({ eyebrow, title, lead, children }: Props) => (
  <header className={styles.head}>
    {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
    <h1>{title}</h1>
    {lead && <p className={styles.lead}>{lead}</p>}
    {children}
  </header>
)
