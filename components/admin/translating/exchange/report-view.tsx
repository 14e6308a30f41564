import type { DocumentReport, ImportReport } from '@/domain/translation/exchange/report'
import { BrokenList } from './broken-list'
import { ConflictList } from './conflict-list'
import styles from './exchange.module.css'
import { RefusalList } from './refusal-list'
import type { ExchangeWords } from './use-exchange-words'

type Props = { report: ImportReport; words: ExchangeWords }

const isTouched = ({ taken, refused, conflicts }: DocumentReport): boolean =>
  taken + refused.length + conflicts.length > 0

const leadOf = ({ dry, documents, broken }: ImportReport): string => {
  if (documents.length > 0 && !documents.some(({ taken }) => taken > 0)) return 'nothing'
  if (documents.length === 0 && broken.length > 0) return 'brokenAbout'
  return dry ? 'wouldTake' : 'didTake'
}

/** What an import would do, or has done: by document in figures, and each entry that was not taken by name. */
export function ReportView({ report, words }: Props) {
  const { say, count } = words
  const touched = report.documents.filter(isTouched)
  const untouched = report.documents.length - touched.length
  return (
    <>
      <p className={styles.lead}>{say(leadOf(report))}</p>
      {touched.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              {['document', 'taken', 'unchanged', 'refused', 'conflicts'].map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {touched.map(({ of, documentId, title, taken, unchanged, refused, conflicts }) => (
              <tr key={`${of}/${documentId}`}>
                <th scope="row">
                  <bdi>{title}</bdi>
                </th>
                <td>{count(taken)}</td>
                <td>{count(unchanged)}</td>
                <td>{count(refused.length)}</td>
                <td>{count(conflicts.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {untouched > 0 ? <p>{say('untouched', { count: untouched })}</p> : null}
      <BrokenList broken={report.broken} words={words} />
      <RefusalList documents={touched} words={words} />
      <ConflictList documents={touched} locale={report.locale} words={words} />
    </>
  )
}
