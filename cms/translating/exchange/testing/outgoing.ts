import type { CatalogueMessage } from '@/domain/translation/message'
import type { OutgoingCatalogue, ReadEntry } from '../exchange-file'

/** A catalogue of a campaign, English to Arabic, ready to go out. */
export const outgoing = (messages: readonly CatalogueMessage[]): OutgoingCatalogue => ({
  of: 'campaigns',
  documentId: '65f0c0ffee',
  title: 'Free the Jiashi workers',
  originalLocale: 'en',
  locale: 'ar',
  saved: '2018-10-15T09:30:00.000Z',
  messages,
})

/** What was read, without what only a file has. */
export const bare = (entries: readonly ReadEntry[]): CatalogueMessage[] =>
  entries.map(({ line, loose, plural, ...message }) => message)

/** A file's text as its bytes. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
