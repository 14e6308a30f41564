import type { Counts } from '@/domain/translation/desk/desk'
import type { TranslationStage } from '@/domain/translation/desk/state'
import styles from './progress-bar.module.css'
import type { TranslatingWords } from './use-translating-words'

type Props = {
  counts: Pick<Counts, 'words' | 'openWords'>
  stage?: TranslationStage
  words: TranslatingWords
}

/** How much is translated, by words; rounded down, so that it is full only when nothing is left. */
export function ProgressBar({ counts, stage, words }: Props) {
  const done = counts.words === 0 ? 1 : (counts.words - counts.openWords) / counts.words
  const told = words.percent(Math.floor(done * 100) / 100)
  return (
    <span className={styles.progress}>
      <progress
        aria-label={words.say('translated', { percent: told })}
        data-stage={stage}
        max={1}
        value={done}
      />
      <span aria-hidden="true">{told}</span>
    </span>
  )
}
