import { Pill } from '@payloadcms/ui'
import { displayCountry } from '@/domain/country/display-country'
import { direction } from '@/domain/language-tag/direction'
import type { MessageRow } from '@/domain/signature/queue'
import styles from './queue-row.module.css'
import type { Words } from './use-words'

type Props = { row: MessageRow; words: Words }

/** Who sends a message of solidarity, and the whole of it. */
export function MessageFacts({ row, words }: Props) {
  const { say, day, language } = words
  const country = displayCountry(row, language)
  return (
    <>
      <h3 className={styles.name} id={`name-${row.id}`}>
        <bdi>{row.name}</bdi>
        {row.organization ? <bdi className={styles.abbreviation}>{row.organization}</bdi> : null}
      </h3>
      <blockquote className={styles.text} dir={direction(row.language)} lang={row.language}>
        {row.text}
      </blockquote>
      <ul className={styles.facts}>
        {country ? (
          <li>
            <bdi>{country}</bdi>
          </li>
        ) : null}
        <li>
          <bdi>{row.campaign.title}</bdi>
        </li>
        {row.signedOn ? <li>{say('receivedOn', { date: day(row.signedOn) })}</li> : null}
      </ul>
      <div className={styles.pills}>
        {row.reasons.map((reason) => (
          <Pill key={reason} pillStyle="warning" size="small">
            {say(`reason_${reason}`)}
          </Pill>
        ))}
      </div>
    </>
  )
}
