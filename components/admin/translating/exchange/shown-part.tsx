import { Fragment, type ReactNode } from 'react'
import styles from './exchange.module.css'
import type { ExchangeWords } from './use-exchange-words'

/** How many entries are listed; who has more reads these first. */
const most = 100

type Props = {
  title: string
  about?: string
  items: readonly { key: string; node: ReactNode }[]
  words: ExchangeWords
}

/** A list with its heading, its beginning where it is long; nothing where it is empty. */
export function ShownPart({ title, about, items, words }: Props) {
  if (items.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {about ? <p>{about}</p> : null}
      <ul>
        {items.slice(0, most).map(({ key, node }) => (
          <Fragment key={key}>{node}</Fragment>
        ))}
      </ul>
      {items.length > most ? <p>{words.say('more', { count: items.length - most })}</p> : null}
    </section>
  )
}
