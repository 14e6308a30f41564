import { type Catalogue, type CatalogueMessage, messageKey } from '@/domain/translation/message'

/** How far the translation of one message is. */
export type MessageState = 'translated' | 'fuzzy' | 'untranslated'

/** How far the translation of one message is; fuzzy when it belongs to an earlier wording of the original. */
export const stateOf = ({ msgstr, fuzzy }: CatalogueMessage): MessageState => {
  if (msgstr.trim() === '') return 'untranslated'
  return fuzzy ? 'fuzzy' : 'translated'
}

/** The messages that the original still has, and those that it no longer has. */
export const present = (catalogue: Catalogue) => ({
  current: catalogue.filter(({ obsolete }) => !obsolete),
  obsolete: catalogue.filter(({ obsolete }) => obsolete),
})

/** How many messages are in each state. */
export const countStates = (messages: Catalogue): Record<MessageState, number> => {
  const counts = { translated: 0, fuzzy: 0, untranslated: 0 }
  for (const message of messages) counts[stateOf(message)] += 1
  return counts
}

/**
 * The catalogue with one message translated anew, every other message being the same object as before. Who writes a
 * translation has read the original as it is now, so the message is no longer fuzzy.
 */
export const translate = (catalogue: Catalogue, key: string, msgstr: string): Catalogue =>
  catalogue.map((message) => {
    if (messageKey(message) !== key) return message
    const { fuzzy, previousMsgid, ...rest } = message
    return { ...rest, msgstr }
  })

/** The name of the place where a message stands, from its path: `legalRegistration.basis` is “Legal registration › Basis”. */
export const placeName = (msgctxt: string): string =>
  msgctxt
    .split('.')
    .map((part) => {
      const words = part.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
      return words.charAt(0).toUpperCase() + words.slice(1)
    })
    .join(' › ')
