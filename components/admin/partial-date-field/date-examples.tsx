import { formatPartialDate } from '@/domain/partial-date/format-partial-date'
import { parsePartialDate } from '@/domain/partial-date/parse-partial-date'
import { type PartialDateTexts, wordsFromTexts } from '@/domain/partial-date/partial-date-texts'
import styles from './partial-date-field.module.css'

const examples = [
  '2002',
  '2002-11',
  '2002-11-08',
  '2002-11-08?',
  '2002~',
  '2002-21',
  '2002-11-XX',
  '199X',
  '2002/2003',
  '2002-11/..',
]

/** A short table, folded away, of how to write dates and what each means. */
export function DateExamples({ texts, locale }: { texts: PartialDateTexts; locale: string }) {
  const words = wordsFromTexts(texts)
  return (
    <details className={styles.examples}>
      <summary>{texts.field.examples}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.field.exampleWritten}</th>
            <th scope="col">{texts.field.exampleMeaning}</th>
          </tr>
        </thead>
        <tbody>
          {examples.map((example) => {
            const result = parsePartialDate(example)
            return (
              <tr key={example}>
                <td>
                  <code dir="ltr">{example}</code>
                </td>
                <td>{result.ok && formatPartialDate(result.date, locale, words)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
