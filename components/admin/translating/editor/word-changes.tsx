import { memo } from 'react'
import { wordDiff } from '@/domain/translation/word-diff'
import type { DeskWords } from './use-desk-words'
import styles from './word-changes.module.css'

type Props = { before: string; after: string; language: string; words: DeskWords }

/** What changed from one text to another, word by word: struck out and underlined, and said in words to who listens. */
export const WordChanges = memo(function WordChanges({ before, after, language, words }: Props) {
  let at = 0
  return wordDiff(before, after, language).map(({ change, text }) => {
    at += 1
    if (change === 'kept') return text
    const Changed = change === 'removed' ? 'del' : 'ins'
    return (
      <Changed className={styles[change]} key={at}>
        <span className="sr-only">{words.say(change === 'removed' ? 'removed' : 'added')} </span>
        {text}
        <span className="sr-only"> {words.say('changeEnd')}</span>
      </Changed>
    )
  })
})
