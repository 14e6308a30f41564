import { Button } from '@payloadcms/ui'
import { memo, useId } from 'react'
import { direction } from '@/domain/language-tag/direction'
import { type CatalogueMessage, messageKey } from '@/domain/translation/message'
import styles from './catalogue-field.module.css'
import type { CatalogueTexts } from './catalogue-texts'
import { type MessageState, placeName, stateOf } from './edit-catalogue'

type Props = {
  message: CatalogueMessage
  /** The language of the original, if it is known, and that of the translation. */
  from: string | undefined
  to: string | undefined
  texts: CatalogueTexts
  readOnly: boolean
  onTranslate: (key: string, msgstr: string) => void
}

const stateText: Record<MessageState, keyof CatalogueTexts> = {
  translated: 'stateTranslated',
  fuzzy: 'stateFuzzy',
  untranslated: 'stateUntranslated',
}

const written = (language: string | undefined) =>
  language ? { lang: language, dir: direction(language) } : { dir: 'auto' as const }

const rowsFor = ({ msgid, msgstr }: CatalogueMessage): number =>
  Math.min(14, Math.max(2, Math.ceil(Math.max(msgid.length, msgstr.length) / 55)))

/** One passage: where it stands, what the original says and said before, and its translation to write. */
export const MessageRow = memo(function MessageRow(props: Props) {
  const { message, from, to, texts, readOnly, onTranslate } = props
  const id = useId()
  const state = stateOf(message)
  const key = messageKey(message)
  return (
    <li className={styles.row} data-state={state}>
      <p className={styles.place}>
        <span id={`${id}-place`}>{placeName(message.msgctxt)}</span>
        <span className={styles.state} id={`${id}-state`}>
          {texts[stateText[state]]}
        </span>
      </p>
      <div className={styles.source} id={`${id}-source`}>
        <span className={styles.caption}>{texts.original}</span>
        <p {...written(from)}>{message.msgid}</p>
        {message.fuzzy && message.previousMsgid ? (
          <>
            <span className={styles.caption}>{texts.before}</span>
            <p className={styles.before} {...written(from)}>
              {message.previousMsgid}
            </p>
          </>
        ) : null}
      </div>
      <div className={styles.target}>
        <label className={styles.caption} htmlFor={`${id}-target`} id={`${id}-label`}>
          {texts.translation}
        </label>
        <textarea
          aria-describedby={`${id}-source ${id}-state`}
          aria-labelledby={`${id}-label ${id}-place`}
          id={`${id}-target`}
          onChange={(event) => onTranslate(key, event.target.value)}
          readOnly={readOnly}
          rows={rowsFor(message)}
          value={message.msgstr}
          {...written(to)}
        />
        {state === 'fuzzy' && !readOnly ? (
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'aria-describedby': `${id}-place` }}
            margin={false}
            onClick={() => onTranslate(key, message.msgstr)}
            size="small"
          >
            {texts.stillRight}
          </Button>
        ) : null}
      </div>
    </li>
  )
})
