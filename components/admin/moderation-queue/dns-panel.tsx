import { useEffect, useState } from 'react'
import styles from './history-list.module.css'
import type { DnsAnswer, ModerationApi } from './moderation-api'
import type { Words } from './use-words'

type Props = { id: string; api: ModerationApi; words: Words; onProved: () => void }

/** Asks the DNS once for an organisation's record, and shows the record that would prove it. */
export function DnsPanel({ id, api, words, onProved }: Props) {
  const { say } = words
  const [answer, setAnswer] = useState<DnsAnswer | 'failed' | null>(null)
  useEffect(() => {
    let isWanted = true
    api
      .checkDns(id)
      .then((told) => {
        if (!isWanted) return
        setAnswer(told)
        if (told.proved) onProved()
      })
      .catch(() => isWanted && setAnswer('failed'))
    return () => {
      isWanted = false
    }
  }, [api, id, onProved])
  if (answer === null) return <p role="status">{say('loading')}</p>
  if (answer === 'failed') return <p role="alert">{say('failed')}</p>
  if (answer.proved) return <p role="status">{say('dnsProved')}</p>
  if (!answer.record) return <p role="status">{say('dnsImpossible')}</p>
  return (
    <div role="status">
      <p>{say('dnsMissing')}</p>
      <ul className={styles.record} dir="ltr">
        {answer.record.names.map((name) => (
          <li key={name}>
            <code>
              {name} TXT "{answer.record?.text}"
            </code>
          </li>
        ))}
      </ul>
    </div>
  )
}
