import type { Payload, PayloadRequest, Where } from 'payload'
import { type CatalogueMessage, catalogueSchema, messageKey } from '@/domain/translation/message'
import { defaultLocale, type Locale } from '@/i18n/locales'
import type { WordsByKey } from '@/i18n/words/lay-words-over'
import { interfaceOriginal, interfaceSlug } from './interface-original'
import { isSound } from './is-sound'

type Row = { id: string; updatedAt?: unknown; messages?: unknown }

const publishedIn = (locale: Locale): Where => ({
  and: [
    { of: { equals: interfaceSlug } },
    { documentId: { equals: interfaceSlug } },
    { locale: { equals: locale } },
    { _status: { equals: 'published' } },
    { deletedAt: { exists: false } },
  ],
})

/** A request outside of every transaction, as the database's operations want one. */
export const alone = (payload: Payload): PayloadRequest =>
  ({ payload, context: {} }) as unknown as PayloadRequest

const find = (req: PayloadRequest, locale: Locale, select?: { updatedAt: true }) =>
  req.payload.db.findOne<Row>({
    collection: 'translations',
    req,
    where: publishedIn(locale),
    ...(select ? { select } : {}),
  })

/**
 * Which edits of the interface's words are published in a locale, as a mark that changes with them; null for none. English
 * is the original and has none.
 */
export const markOfEdits = async (req: PayloadRequest, locale: Locale): Promise<string | null> => {
  if (locale === defaultLocale) return null
  const row = await find(req, locale, { updatedAt: true })
  return row ? `${row.id} ${new Date(String(row.updatedAt)).getTime()}` : null
}

/**
 * What readers may get of a catalogue of the interface's words, by key: words for the English of now, finished, and whole as
 * ICU messages. For all else the delivered words count.
 */
const usableWords = (catalogue: readonly CatalogueMessage[], locale: Locale): WordsByKey => {
  const known = new Set(interfaceOriginal().messages.map(messageKey))
  const usable = catalogue.filter(
    (message) =>
      message.msgstr.trim() !== '' &&
      !message.fuzzy &&
      !message.obsolete &&
      known.has(messageKey(message)) &&
      isSound(message, locale),
  )
  return Object.fromEntries(usable.map(({ msgctxt, msgstr }) => [msgctxt, msgstr]))
}

/** The edits of the interface's words that readers of a locale get, by key; with one query at most. */
export const editedWords = async (req: PayloadRequest, locale: Locale): Promise<WordsByKey> => {
  if (locale === defaultLocale) return {}
  const row = await find(req, locale)
  const catalogue = catalogueSchema.safeParse(row?.messages ?? [])
  return catalogue.success ? usableWords(catalogue.data, locale) : {}
}
