import type { Segment } from '@/domain/translation/desk/desk'
import { missingTags, sourceTags } from '@/domain/translation/source-tags'
import { readable } from './pieces'
import styles from './tag-bar.module.css'
import type { DeskWords } from './use-desk-words'
import { writtenIn } from './written-in'

type Props = {
  segment: Segment
  text: string
  sourceLocale: string
  words: DeskWords
  onInsert: (number: number) => void
}

/** The tags of the source, to be put round the same words: those that are still missing stand out. */
export function TagBar({ segment, text, sourceLocale, words, onInsert }: Props) {
  const { msgid, kind } = segment
  const tags = sourceTags(msgid, kind)
  if (tags.length === 0) return null
  const missing = new Set(missingTags(msgid, text, kind).map(({ written }) => written))
  return (
    <fieldset className={styles.bar}>
      <legend>{words.say('tags')}</legend>
      {tags.map(({ name, content, written }, index) => (
        <button
          data-missing={missing.has(written)}
          key={written}
          onClick={() => onInsert(index + 1)}
          onMouseDown={(event) => event.preventDefault()}
          title={index < 9 ? `Alt+${index + 1}` : undefined}
          type="button"
        >
          <bdi className={styles.name}>{name}</bdi>
          {content ? (
            <span className={styles.content} {...writtenIn(sourceLocale)}>
              {readable(content, kind)}
            </span>
          ) : null}
          <span className="sr-only">
            {words.say(missing.has(written) ? 'tagMissing' : 'tagPlaced')}
          </span>
          <span aria-hidden="true" className={styles.tick}>
            {missing.has(written) ? '' : '✓'}
          </span>
        </button>
      ))}
    </fieldset>
  )
}
