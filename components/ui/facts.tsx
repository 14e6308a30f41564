import type { ReactNode } from 'react'
import styles from './facts.module.css'

/** A fact with its label; facts without a value are left out. */
export type Fact = { label: string; value: ReactNode }

const isKnown = ({ value }: Fact): boolean =>
  value !== null && value !== undefined && value !== '' && value !== false

/** What is known of a thing, label by label. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => {
  const known = facts.filter(isKnown)
  if (known.length === 0) return null
  return (
    <dl className={styles.facts}>
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
