import { type Catalogue, messageKey } from '@/domain/translation/message'
import styles from './catalogue-field.module.css'
import { type CatalogueTexts, withCount } from './catalogue-texts'
import { placeName } from './edit-catalogue'

type Props = { messages: Catalogue; texts: CatalogueTexts; language: string }

/** The translations whose passages are gone from the original, folded away. */
export function ObsoleteMessages({ messages, texts, language }: Props) {
  if (messages.length === 0) return null
  return (
    <details className={styles.obsolete}>
      <summary>{withCount(texts.obsolete, messages.length, language)}</summary>
      <p>{texts.aboutObsolete}</p>
      <dl>
        {messages.map((message) => (
          <div key={messageKey(message)}>
            <dt dir="auto">
              {placeName(message.msgctxt)}: {message.msgid}
            </dt>
            <dd dir="auto">{message.msgstr}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
