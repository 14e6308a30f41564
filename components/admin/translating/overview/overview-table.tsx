import { Link } from '@payloadcms/ui'
import type { OverviewPage, OverviewRow, Task } from '@/domain/translation/desk/task'
import { editAddress } from '../queue/edit-address'
import { ProgressBar } from '../queue/progress-bar'
import { UrgencyMarks } from '../queue/task-marks'
import { titleOfTask } from '../queue/title-of-task'
import type { TranslatingWords } from '../queue/use-translating-words'
import styles from './overview.module.css'

type Props = { page: OverviewPage; words: TranslatingWords; adminRoute: string }

function Cell({
  task,
  title,
  words,
  adminRoute,
}: { task: Task; title: string } & Omit<Props, 'page'>) {
  const { say, language } = words
  return (
    <div className={styles.cell}>
      <Link
        aria-label={say('openIn', { title, language: language(task.locale) })}
        href={editAddress(adminRoute, task)}
        prefetch={false}
      >
        {say(`stage_${task.stage}`)}
      </Link>
      <ProgressBar counts={task.counts} stage={task.stage} words={words} />
      {task.counts.openWords > 0 ? (
        <span>{say('wordsLeft', { count: task.counts.openWords })}</span>
      ) : null}
      {task.claim ? (
        <span className={styles.holder}>
          {say(task.claim.own ? 'claimedByYou' : 'claimedBy', {
            name: task.claim.name,
            day: words.day(task.claim.expires),
          })}
        </span>
      ) : null}
    </div>
  )
}

function Row({ row, page, words, adminRoute }: Props & { row: OverviewRow }) {
  const { say } = words
  const title = titleOfTask(row, words)
  return (
    <tr>
      <th scope="row">
        <span className={styles.kind}>{say(`of_${row.of}`)}</span>
        <bdi>{title}</bdi>
        <span className={styles.marks}>
          <UrgencyMarks due={row.due} priority={row.priority} words={words} />
        </span>
      </th>
      {page.locales.map((locale) => {
        const task = row.tasks[locale]
        return (
          <td key={locale}>
            {task ? (
              <Cell adminRoute={adminRoute} task={task} title={title} words={words} />
            ) : (
              <span className={styles.none}>
                {say(locale === row.originalLocale ? 'original' : 'notBegun')}
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** Documents and how far each is in each language. Wider than the screen it scrolls by itself, by keyboard too. */
export function OverviewTable(props: Props) {
  const { page, words } = props
  const { say, language } = words
  return (
    <section aria-label={say('table')} className={styles.scroll}>
      <table className={styles.table}>
        <caption>{say('documentsFound', { count: page.total })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('document')}</th>
            {page.locales.map((locale) => (
              <th key={locale} lang={locale} scope="col">
                {language(locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <Row key={`${row.of} ${row.documentId}`} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
