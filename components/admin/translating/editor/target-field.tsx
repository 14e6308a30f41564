import type { RefObject } from 'react'
import type { Segment } from '@/domain/translation/desk/desk'
import { tagTokens } from '@/domain/translation/tag-tokens'
import styles from './target-field.module.css'
import { writtenIn } from './written-in'

type Props = {
  id: string
  fieldRef: RefObject<HTMLTextAreaElement | null>
  labelledBy: string
  describedBy: string
  locale: string
  text: string
  kind: Segment['kind']
  isInvalid: boolean
  onType: (text: string) => void
  onLeave: () => void
}

/**
 * Where a translation is typed: a plain text field, so that every input method and screen reader works, over a twin of
 * its text in which tags are marked. The twin also gives the field its height.
 */
export function TargetField(props: Props) {
  const { id, fieldRef, labelledBy, describedBy, locale, text, kind, isInvalid } = props
  return (
    <div className={styles.field} {...writtenIn(locale)}>
      <div aria-hidden="true" className={styles.twin}>
        {tagTokens(text, kind).map(({ type, text: token, start }) =>
          type === 'words' ? token : <b key={start}>{token}</b>,
        )}
        {'\n'}
      </div>
      <textarea
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        aria-labelledby={labelledBy}
        autoCapitalize="sentences"
        id={id}
        onBlur={props.onLeave}
        onChange={({ target }) => props.onType(target.value)}
        ref={fieldRef}
        rows={1}
        spellCheck
        value={text}
        {...writtenIn(locale)}
      />
    </div>
  )
}
