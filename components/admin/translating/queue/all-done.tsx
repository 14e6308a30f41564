import styles from './my-queue.module.css'
import type { TranslatingWords } from './use-translating-words'

type Props = { locale: string; translated: number; words: TranslatingWords }

/** What whoever has nothing left to do is told: what their work amounts to, and thanks. */
export function AllDone({ locale, translated, words: { say, language } }: Props) {
  return (
    <div className={styles.done}>
      <svg aria-hidden="true" height="56" viewBox="0 0 56 56" width="56">
        <circle cx="28" cy="28" fill="none" r="25" stroke="currentColor" strokeWidth="3" />
        <path
          d="m17 29 8 8 15-17"
          fill="none"
          stroke="currentColor"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="3"
        />
      </svg>
      <h2>{say('doneTitle')}</h2>
      <p>{say('doneText', { language: language(locale), count: translated })}</p>
    </div>
  )
}
