import { useEffect, useState } from 'react'
import styles from './history-list.module.css'
import type { ModerationApi, PrivateData } from './moderation-api'
import type { Words } from './use-words'

type Props = { id: string; api: ModerationApi; words: Words }

/** What one signer told in confidence, fetched when it is asked for and forgotten when it is closed. */
export function PrivatePanel({ id, api, words }: Props) {
  const { say } = words
  const [told, setTold] = useState<PrivateData | 'failed' | null>(null)
  useEffect(() => {
    let isWanted = true
    api
      .privateData(id)
      .then((answer) => isWanted && setTold(answer))
      .catch(() => isWanted && setTold('failed'))
    return () => {
      isWanted = false
    }
  }, [api, id])
  if (told === null) return <p>{say('loading')}</p>
  if (told === 'failed') return <p role="alert">{say('failed')}</p>
  const known = (['email', 'officerName', 'officerRole', 'note'] as const).filter(
    (field) => told[field],
  )
  if (known.length === 0) return <p>{say('noPrivate')}</p>
  return (
    <dl className={styles.facts}>
      {known.map((field) => (
        <div key={field}>
          <dt>{say(field)}</dt>
          <dd>
            <bdi>{told[field]}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
