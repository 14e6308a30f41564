import type { ReactNode } from 'react'
import styles from './link-list.module.css'

type Props = { links: readonly { key: string; href: string; label: ReactNode; note?: ReactNode }[] }

/** A plain list of links to what belongs to a page. */
export const LinkList = ({ links }: Props) => (
  <ul className={styles.list}>
    {links.map(({ key, href, label, note }) => (
      <li key={key}>
        <a href={href}>{label}</a>
        {note && <span> {note}</span>}
      </li>
    ))}
  </ul>
)
