import { type Catalogue, type Message, messageKey } from '@/domain/translation/message'

/**
 * A signatory's catalogue without what it was called before: entries whose text it no longer shows, and those that
 * remember an earlier text. Elsewhere they wait for their text to come back; a name that was taken back must not.
 */
export const withoutFormerNames = (catalogue: Catalogue, shown: readonly Message[]): Catalogue => {
  const present = new Set(shown.map(messageKey))
  return catalogue.filter((entry) => present.has(messageKey(entry)) && !entry.previousMsgid)
}
