import type { TranslatableField } from './field'
import { mapFields } from './map-fields'
import { hasWords, type Message, messageKey } from './message'
import { mapRichText } from './rich-text/map-rich-text'

/**
 * Lists what there is to translate in a document: one message per text leaf and per block of rich
 * text, in document order, each once however often its field repeats it.
 */
export function extract(document: object, fields: readonly TranslatableField[]): Message[] {
  const messages = new Map<string, Message>()
  const add = (msgctxt: string, msgid: string) => {
    const message = { msgctxt, msgid }
    const key = messageKey(message)
    if (!messages.has(key)) messages.set(key, message)
  }
  mapFields(document, fields, {
    text(value, msgctxt) {
      if (hasWords(value)) add(msgctxt, value.normalize('NFC'))
      return value
    },
    richText(value, msgctxt) {
      return mapRichText(value, (msgid) => {
        add(msgctxt, msgid)
        return 'same'
      })
    },
  })
  return [...messages.values()]
}
