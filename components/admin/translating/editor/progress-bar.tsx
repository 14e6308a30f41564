import type { Counts } from '@/domain/translation/desk/desk'
import styles from './progress-bar.module.css'
import { StateMark } from './state-mark'
import type { DeskWords } from './use-desk-words'

/** How far a translation is: a bar that says it to the eye, and the same in words. */
export function ProgressBar({ counts, words }: { counts: Counts; words: DeskWords }) {
  const { segments, untranslated, fuzzy, needsReview, reviewed, openWords } = counts
  const parts = [
    ['reviewed', reviewed],
    ['needs-review', needsReview],
    ['fuzzy', fuzzy],
    ['untranslated', untranslated],
  ] as const
  const present = parts.filter(([, count]) => count > 0)
  const done = reviewed + needsReview
  return (
    <div className={styles.progress}>
      <p className={styles.said}>
        <strong>{words.say('progress', { done, segments })}</strong>
        {openWords > 0 ? <span>{words.say('openWords', { count: openWords })}</span> : null}
      </p>
      <div aria-hidden="true" className={styles.bar}>
        {present.map(([state, count]) => (
          <span data-state={state} key={state} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={styles.parts}>
        {present.map(([state, count]) => (
          <li key={state}>
            <StateMark state={state} words={words} /> {words.count(count)}
          </li>
        ))}
      </ul>
    </div>
  )
}
