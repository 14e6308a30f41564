import type { ImportReport } from './glossary-api'
import styles from './glossary-exchange.module.css'
import type { GlossaryWords } from './use-glossary-words'

type Props = { report: ImportReport; words: GlossaryWords }

/** So many lines are shown; a file may have thousands. */
const most = 200

/** What an import did or would do, term by term, and what of the file it left out. */
export function GlossaryReport({ report, words }: Props) {
  const { say, list, languageName } = words
  const { changes, refused } = report
  return (
    <>
      {refused.length > 0 ? (
        <section className={styles.refused}>
          <h2>{say('refused', { count: refused.length })}</h2>
          <ul className={styles.lines}>
            {refused.slice(0, most).map(({ line, term, code }) => (
              <li key={line}>
                {say('line', { line })} · {term ? <bdi>{term}</bdi> : null}
                {term ? ' · ' : null}
                {say(`refusal_${code}`)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {changes.length > 0 ? (
        <details>
          <summary>{say('changes')}</summary>
          <ul className={styles.lines}>
            {changes.slice(0, most).map(({ line, what, term, language, fields }) => (
              <li key={line}>
                <bdi lang={language}>{term}</bdi> ({languageName(language)}) · {say(`what_${what}`)}
                {fields.length > 0
                  ? `: ${list.format(fields.map((field) => say(`field_${field}`)))}`
                  : null}
              </li>
            ))}
          </ul>
          {changes.length > most ? (
            <p>{say('changesMore', { count: changes.length - most })}</p>
          ) : null}
        </details>
      ) : null}
    </>
  )
}
