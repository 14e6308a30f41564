import { appendVersionToQueryKey, type PayloadRequest } from 'payload'
import { type Catalogue, catalogueSchema } from '@/domain/translation/message'
import type { Locale } from '@/i18n/locales'
import { mergedWith, messagesOf } from '../../progress/merged'
import { sourcesOf } from '../../source/source-of'
import type { OutgoingCatalogue } from '../exchange-file'

/** A catalogue on its way out, with the end of its file's name before locale and format: `campaigns/jiashi-workers`. */
export type NamedCatalogue = OutgoingCatalogue & { name: string }

type Row = { documentId: string; messages?: unknown; updatedAt: string }

/** The catalogues of some documents in one locale, each in its newest draft, by document; one query. */
const newestOf = async (
  req: PayloadRequest,
  of: string,
  documentIds: readonly string[],
  locale: Locale,
): Promise<ReadonlyMap<string, { messages: Catalogue; saved: string }>> => {
  const { docs } = await req.payload.db.queryDrafts<Row>({
    collection: 'translations',
    limit: 0,
    pagination: false,
    req,
    where: appendVersionToQueryKey({
      and: [
        { of: { equals: of } },
        { documentId: { in: [...documentIds] } },
        { locale: { equals: locale } },
        { deletedAt: { exists: false } },
      ],
    }),
  })
  return new Map(
    docs.map(({ documentId, messages, updatedAt }) => {
      const { data } = catalogueSchema.safeParse(messages ?? [])
      return [documentId, { messages: data ?? [], saved: new Date(updatedAt).toISOString() }]
    }),
  )
}

const nameOf = (of: string, documentId: string, slug: unknown): string => {
  if (of === documentId) return of
  return `${of}/${typeof slug === 'string' && /^[\w-]+$/.test(slug) ? slug : documentId}`
}

/**
 * The catalogues of some documents of one kind in a locale as translators see them now, what nobody has begun included; five
 * queries, however many. Documents in that language, and those that translators may not have, are left out.
 */
export const outgoingOf = async (
  req: PayloadRequest,
  of: string,
  documentIds: readonly string[],
  locale: Locale,
): Promise<NamedCatalogue[]> => {
  const sources = await sourcesOf(req, of, documentIds)
  const newest = await newestOf(req, of, documentIds, locale)
  return Promise.all(
    sources
      .filter(({ originalLocale }) => originalLocale !== locale)
      .map(async (source) => {
        const { documentId, title, originalLocale, document } = source
        const stored = newest.get(documentId)
        return {
          of,
          documentId,
          title,
          originalLocale,
          locale,
          saved: stored?.saved ?? null,
          name: nameOf(of, documentId, document.slug),
          messages: await mergedWith(source, messagesOf(source), stored?.messages ?? [], locale),
        }
      }),
  )
}
