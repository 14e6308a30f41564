import { memo } from 'react'
import type { Segment } from '@/domain/translation/desk/desk'
import type { Term } from './desk-api'
import { drawnPieces, readable } from './pieces'
import styles from './tagged-text.module.css'
import type { DeskWords } from './use-desk-words'

type Props = {
  text: string
  kind: Segment['kind']
  words: DeskWords
  terms?: readonly Term[]
}

const spoken = { open: 'tagOpen', close: 'tagClose', empty: 'tagEmpty', argument: 'tagArgument' }

/** A text as people read it: its tags as chips, spoken in words, and the glossary’s terms marked. */
export const TaggedText = memo(function TaggedText({ text, kind, words, terms }: Props) {
  return drawnPieces(text, kind, terms).map((piece) => {
    if (piece.type === 'words') {
      const said = readable(piece.text, kind)
      if (!piece.term) return said
      return (
        <mark
          className={styles.term}
          data-kept={piece.term.doNotTranslate}
          key={piece.start}
          title={piece.term.note ?? words.say(piece.term.doNotTranslate ? 'keepTerm' : 'term')}
        >
          {said}
        </mark>
      )
    }
    return (
      <bdi className={styles.tag} data-type={piece.type} key={piece.start}>
        <span aria-hidden="true">{piece.name}</span>
        <span className="sr-only">{words.say(spoken[piece.type], { name: piece.name })}</span>
      </bdi>
    )
  })
})
