import { Button, Link } from '@payloadcms/ui'
import type { QueuedTask } from '@/domain/translation/desk/task'
import { editAddress } from './edit-address'
import { ProgressBar } from './progress-bar'
import styles from './task-card.module.css'
import { ClaimMark, UrgencyMarks } from './task-marks'
import { titleOfTask } from './title-of-task'
import type { TranslatingWords } from './use-translating-words'

type Props = {
  task: QueuedTask
  words: TranslatingWords
  adminRoute: string
  isBusy: boolean
  onDeed: (task: QueuedTask, deed: 'claim' | 'release') => void
}

/** One translation to do: what it is of, what there is to do, how much, by when, and whose it is. */
export function TaskCard({ task, words, adminRoute, isBusy, onDeed }: Props) {
  const { say } = words
  const { counts, claim } = task
  const title = titleOfTask(task, words)
  const deed = claim?.own ? 'release' : 'claim'
  const left = [
    ['fuzzyCount', counts.fuzzy],
    ['missingCount', counts.untranslated],
    ['reviewCount', counts.needsReview],
  ] as const
  return (
    <li className={styles.card} data-pressing={task.isPressing}>
      <div className={styles.body}>
        <p className={styles.kind}>
          {say(`of_${task.of}`)} · {say(`work_${task.work}`)}
        </p>
        <h2 className={styles.title}>
          <Link href={editAddress(adminRoute, task)} prefetch={false}>
            <bdi lang={task.of === 'messages' ? undefined : task.originalLocale}>{title}</bdi>
          </Link>
        </h2>
        <div className={styles.marks}>
          <UrgencyMarks due={task.due} priority={task.priority} words={words} />
          <ClaimMark claim={claim} words={words} />
        </div>
      </div>
      <div className={styles.sums}>
        <ProgressBar counts={counts} stage={task.stage} words={words} />
        <ul>
          {counts.openWords > 0 ? (
            <li>
              <strong>{say('wordsLeft', { count: counts.openWords })}</strong>
            </li>
          ) : null}
          {left.map(([key, number]) =>
            number > 0 ? <li key={key}>{say(key, { count: number })}</li> : null,
          )}
          {task.toReview ? <li>{say('sentToReview')}</li> : null}
          <li>{say('segments', { count: counts.segments })}</li>
        </ul>
      </div>
      {claim === null || claim.own ? (
        <Button
          buttonStyle="secondary"
          className={styles.deed ?? ''}
          disabled={isBusy}
          extraButtonProps={{ 'aria-label': say(`${deed}Title`, { title }) }}
          margin={false}
          onClick={() => onDeed(task, deed)}
          size="small"
        >
          {say(deed)}
        </Button>
      ) : null}
    </li>
  )
}
