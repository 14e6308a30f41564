import type { ReactNode } from 'react'
import styles from './section.module.css'

type Props = { id: string; title: ReactNode; aside?: ReactNode; children: ReactNode }

/** A part of a page under its heading, which names it for screen readers too. */
export const Section = ({ id, title, aside, children }: Props) => (
  <section className={styles.section} aria-labelledby={id}>
    <div className={styles.head}>
      <h2 id={id}>{title}</h2>
      {aside && <p className={styles.aside}>{aside}</p>}
    </div>
    {children}
  </section>
)
