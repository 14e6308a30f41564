import { CheckboxInput } from '@payloadcms/ui'
import { useState } from 'react'
import { type Catalogue, messageKey } from '@/domain/translation/message'
import styles from './catalogue-field.module.css'
import { type CatalogueTexts, withCount } from './catalogue-texts'
import { countStates, stateOf } from './edit-catalogue'
import { MessageRow } from './message-row'

type Props = {
  messages: Catalogue
  from: string | undefined
  to: string | undefined
  texts: CatalogueTexts
  language: string
  readOnly: boolean
  onTranslate: (key: string, msgstr: string) => void
}

const openKeys = (messages: Catalogue): ReadonlySet<string> =>
  new Set(messages.filter((message) => stateOf(message) !== 'translated').map(messageKey))

/** The passages with their counts, all of them or those that were open when the filter was set: none vanishes under one’s hands. */
export function MessageList({ messages, language, texts, ...row }: Props) {
  const [shown, setShown] = useState<ReadonlySet<string> | null>(null)
  const counts = countStates(messages)
  const visible = shown ? messages.filter((message) => shown.has(messageKey(message))) : messages
  return (
    <>
      <ul className={styles.counts}>
        {(['translated', 'fuzzy', 'untranslated'] as const).map((state) => (
          <li data-state={state} key={state}>
            {withCount(texts[state], counts[state], language)}
          </li>
        ))}
      </ul>
      <CheckboxInput
        checked={shown !== null}
        label={texts.onlyOpen}
        onToggle={() => setShown(shown ? null : openKeys(messages))}
      />
      {visible.length === 0 ? <p>{texts.noneOpen}</p> : null}
      <ol className={styles.rows}>
        {visible.map((message) => (
          <MessageRow {...row} key={messageKey(message)} message={message} texts={texts} />
        ))}
      </ol>
    </>
  )
}
