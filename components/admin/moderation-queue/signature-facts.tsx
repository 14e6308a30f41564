import { Pill } from '@payloadcms/ui'
import { displayCountry } from '@/domain/country/display-country'
import { direction } from '@/domain/language-tag/direction'
import type { SignatureRow } from '@/domain/signature/queue'
import { isWebAddress } from '@/domain/web-address'
import styles from './queue-row.module.css'
import type { Words } from './use-words'

type Props = { row: SignatureRow; words: Words }

const written = (language: string | null) =>
  language ? { lang: language, dir: direction(language) } : { dir: 'auto' as const }

const proofOf = ({ proof }: SignatureRow, { say }: Words): string | null => {
  if (proof.method === 'none') return null
  const said = say(`proof_${proof.method}`, { domain: proof.domain })
  return proof.by ? say('provedBy', { proof: said, name: proof.by }) : said
}

/** Who signed, from where, for what, how it is to be shown and how it was proved. */
export function SignatureFacts({ row, words }: Props) {
  const { say, day, language } = words
  const parts = [row.city, displayCountry(row, language)].filter((part) => part !== null)
  const place = new Intl.ListFormat(language, { type: 'unit' }).format(parts)
  const proof = proofOf(row, words)
  return (
    <>
      <h3 className={styles.name} id={`name-${row.id}`}>
        <bdi>{row.name}</bdi>
        {row.abbreviation ? <bdi className={styles.abbreviation}>{row.abbreviation}</bdi> : null}
        {row.number === null ? null : (
          <span className={styles.number}>{say('number', { number: row.number })}</span>
        )}
      </h3>
      {row.nativeName ? (
        <p className={styles.native}>
          <bdi {...written(row.nativeLanguage)}>{row.nativeName}</bdi>
        </p>
      ) : null}
      <ul className={styles.facts}>
        <li>{say(`kind_${row.kind}`)}</li>
        {place ? (
          <li>
            <bdi>{place}</bdi>
          </li>
        ) : null}
        {row.website ? (
          <li>
            {isWebAddress(row.website) ? (
              <a href={row.website} rel="noopener noreferrer" target="_blank">
                <bdi>{row.domain ?? row.website}</bdi>
              </a>
            ) : (
              <bdi>{row.website}</bdi>
            )}
          </li>
        ) : null}
        <li>
          <bdi>{row.campaign.title}</bdi>
        </li>
        {row.signedOn ? <li>{say('signedOn', { date: day(row.signedOn) })}</li> : null}
        {row.publishedOn ? <li>{say('publishedOn', { date: day(row.publishedOn) })}</li> : null}
        {row.source === 'form' ? null : <li>{say(`source_${row.source}`)}</li>}
        {row.visibility === 'public' ? null : (
          <li>{say(`visibility_${row.visibility}`, { name: row.pseudonym })}</li>
        )}
        {row.duplicateOf ? <li>{say('isDuplicate')}</li> : null}
        {row.reason ? <li>{say('rejectedBecause', { reason: row.reason })}</li> : null}
      </ul>
      <div className={styles.pills}>
        {proof ? (
          <Pill pillStyle="success" size="small">
            {proof}
          </Pill>
        ) : null}
        {row.reasons.map((reason) => (
          <Pill
            key={reason}
            pillStyle={['similar-name', 'stricter-limit'].includes(reason) ? 'error' : 'warning'}
            size="small"
          >
            {say(`reason_${reason}`, { domain: row.domain })}
          </Pill>
        ))}
      </div>
    </>
  )
}
