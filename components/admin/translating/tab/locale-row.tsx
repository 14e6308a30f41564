import { Button, Link } from '@payloadcms/ui'
import type { DocumentTasks } from '@/domain/translation/desk/task'
import { editAddress } from '../queue/edit-address'
import { ProgressBar } from '../queue/progress-bar'
import { ClaimMark, UrgencyMarks } from '../queue/task-marks'
import type { TranslatingWords } from '../queue/use-translating-words'
import styles from './translations-tab.module.css'

type Props = DocumentTasks['locales'][number] & {
  document: DocumentTasks
  words: TranslatingWords
  adminRoute: string
  onAsk: (locale: string) => void
}

const left = [
  ['missingCount', 'untranslated'],
  ['fuzzyCount', 'fuzzy'],
  ['reviewCount', 'needsReview'],
] as const

/** How far a document is in one language, whose it is, and the ways to work on it and to see it. */
export function LocaleRow({ locale, task, canWrite, document, words, adminRoute, onAsk }: Props) {
  const { say, language } = words
  const name = language(locale)
  const named = { title: document.title, language: name }
  return (
    <tr>
      <th lang={locale} scope="row">
        {name}
      </th>
      <td>{say(task ? `stage_${task.stage}` : 'notBegun')}</td>
      <td>{task ? <ProgressBar counts={task.counts} stage={task.stage} words={words} /> : null}</td>
      <td>
        {task ? (
          <ul>
            {left.map(([key, count]) =>
              task.counts[count] > 0 ? (
                <li key={key}>{say(key, { count: task.counts[count] })}</li>
              ) : null,
            )}
          </ul>
        ) : null}
      </td>
      <td>
        {task ? (
          <div className={styles.marks}>
            <ClaimMark claim={task.claim} words={words} />
            {task.stage === 'published' ? null : (
              <UrgencyMarks due={task.due} priority={task.priority} words={words} />
            )}
          </div>
        ) : null}
      </td>
      <td>{task?.workedOn ? words.day(task.workedOn) : '–'}</td>
      <td>
        <div className={styles.ways}>
          {task ? (
            <Link
              aria-label={say(canWrite ? 'translateIn' : 'openIn', named)}
              href={editAddress(adminRoute, { ...document, locale })}
              prefetch={false}
            >
              {say(canWrite ? 'translate' : 'open')}
            </Link>
          ) : null}
          {task === null && document.canAsk ? (
            <Button
              buttonStyle="secondary"
              extraButtonProps={{ 'aria-label': say('askForIn', named) }}
              margin={false}
              onClick={() => onAsk(locale)}
              size="small"
            >
              {say('askFor')}
            </Button>
          ) : null}
          {document.path !== null ? (
            <a aria-label={say('pageIn', named)} href={`/${locale}${document.path}`}>
              {say('page')}
            </a>
          ) : null}
        </div>
      </td>
    </tr>
  )
}
