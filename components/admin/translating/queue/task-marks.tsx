import type { Task } from '@/domain/translation/desk/task'
import styles from './task-marks.module.css'
import type { TranslatingWords } from './use-translating-words'

const isPast = (day: string): boolean => Date.parse(day) < Date.now() - 86_400_000

/** When a translation is due and how much it matters; nothing where neither was said. */
export function UrgencyMarks({
  due,
  priority,
  words: { say, day },
}: Pick<Task, 'due' | 'priority'> & { words: TranslatingWords }) {
  return (
    <>
      {priority === 'normal' ? null : (
        <span className={styles.mark} data-kind={priority}>
          {say(`priority_${priority}`)}
        </span>
      )}
      {due ? (
        <span className={styles.mark} data-kind={isPast(due) ? 'urgent' : 'plain'}>
          {say(isPast(due) ? 'overdue' : 'due', { day: day(due) })}
        </span>
      ) : null}
    </>
  )
}

/** Who has claimed a translation, and until when. */
export function ClaimMark({ claim, words }: { claim: Task['claim']; words: TranslatingWords }) {
  if (!claim) return null
  const until = { day: words.day(claim.expires), name: claim.name }
  return (
    <span className={styles.mark} data-kind={claim.own ? 'own' : 'plain'}>
      {words.say(claim.own ? 'claimedByYou' : 'claimedBy', until)}
    </span>
  )
}
