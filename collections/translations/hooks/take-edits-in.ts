import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { rolesOf } from '@/cms/access/account'
import { outsideTrash } from '@/cms/hooks/restore-outside-trash'
import { nextCatalogue } from '@/cms/translating/desk/next-catalogue'
import { publicationRefusal } from '@/cms/translating/desk/publication'
import { problem } from '@/cms/translating/problem'
import { sourceOf } from '@/cms/translating/source/source-of'
import { isWorkSlug } from '@/cms/translation/translatable-slugs'
import { grantFor } from '@/domain/permissions'
import { type Catalogue, catalogueSchema } from '@/domain/translation/message'
import { isRecord } from '@/domain/translation/record'
import type { Edit } from '@/domain/translation/take-edits'
import { isLocale, localeNames } from '@/i18n/locales'

/** That something is not reviewed, catalogues do not say; of edits it is an order. */
const withDoubts = (catalogue: Catalogue, sent: unknown): Edit[] =>
  catalogue.map((message, index) => {
    const raw: unknown = Array.isArray(sent) ? sent[index] : null
    const isDoubted = isRecord(raw) && raw.reviewed === false
    return isDoubted ? { ...message, reviewed: false } : message
  })

const sentIn = (messages: unknown): Edit[] => {
  const { data, error } = catalogueSchema.safeParse(messages ?? [])
  if (data) return withDoubts(data, messages)
  const message = error.issues[0]?.message ?? 'This is not a catalogue.'
  throw new ValidationError({
    collection: 'translations',
    errors: [{ message, path: 'messages' }],
  })
}

const storedIn = (messages: unknown): Catalogue =>
  catalogueSchema.safeParse(messages ?? []).data ?? []

/**
 * Takes what is sent as edits of what is stored, completes the catalogue with the passages that its document has now, and
 * gives it a name to be found by. A save that publishes is refused while something must not reach readers.
 */
export const takeEditsIn: CollectionBeforeChangeHook = async (saved) => {
  const { originalDoc, req } = saved
  const data = outsideTrash(saved)
  const { of, documentId, locale } = { ...originalDoc, ...data }
  if (!isWorkSlug(of) || typeof documentId !== 'string' || !isLocale(locale)) return data
  const source = await sourceOf(req, of, documentId)
  const { user } = req
  if (!source && user && grantFor(rolesOf(user), 'translations', 'update') === 'own-locales')
    throw problem(404, 'nothing-to-translate', 'There is nothing here to translate.')
  const stored = storedIn(originalDoc?.messages)
  const sent = sentIn(data.messages ?? stored)
  const messages = await nextCatalogue({ req, source, locale, stored, sent })
  const isPublished = data._status === 'published' && !data.deletedAt
  const refusal =
    isPublished && req.user ? await publicationRefusal(req, source, locale, messages) : null
  if (refusal) {
    const { status, code, message, ...more } = refusal
    throw problem(status, code, message, more)
  }
  return {
    ...data,
    label: `${source?.title ?? of} · ${localeNames[locale]}`,
    messages,
    ...(isPublished ? { publishWithOriginal: false } : {}),
  }
}
