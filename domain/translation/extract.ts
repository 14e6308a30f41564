import type { TranslatableField } from './field'
import { mapFields } from './map-fields'
import { hasWords, type Message, messageKey } from './message'
import { nfc } from './nfc'
import { mapRichText } from './rich-text/map-rich-text'
import type { WrittenLines } from './rich-text/verdict'

/**
 * Lists what there is to translate in a document: one message per text leaf and per block of rich
 * text, in document order, each once however often its field repeats it.
 */
export function extract(document: object, fields: readonly TranslatableField[]): Message[] {
  return [...extractByKey(document, fields).values()]
}

/** The same by key; whoever walks through the document again can give `written`, to be filled. */
export function extractByKey(
  document: object,
  fields: readonly TranslatableField[],
  written?: WrittenLines,
): Map<string, Message> {
  const messages = new Map<string, Message>()
  const add = (msgctxt: string, msgid: string) => {
    const message = { msgctxt, msgid }
    const key = messageKey(message)
    if (!messages.has(key)) messages.set(key, message)
  }
  mapFields(document, fields, {
    text(value, msgctxt) {
      if (hasWords(value)) add(msgctxt, nfc(value))
      return value
    },
    richText(value, msgctxt) {
      const note = (msgid: string) => {
        add(msgctxt, msgid)
        return 'same' as const
      }
      return mapRichText(value, note, undefined, written)
    },
  })
  return messages
}
