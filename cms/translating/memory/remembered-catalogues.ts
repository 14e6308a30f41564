import type { Payload, SelectType, Where } from 'payload'
import { type Catalogue, catalogueSchema, hasWords } from '@/domain/translation/message'
import type { Locale } from '@/i18n/locales'
import type { MemoryOwner, MemoryUnit } from './memory-index'
import { unremembered } from './unremembered'

/** A row of `translations` without its words: enough to know whether what is remembered of it still holds. */
export type Stamp = MemoryOwner & { stamp: string; isPublished: boolean }

/** A published catalogue, as far as it is remembered. */
export type RememberedCatalogue = MemoryOwner & { stamp: string; units: MemoryUnit[] }

type Row = {
  id: string
  of: string
  documentId: string
  updatedAt: string | Date
  _status?: unknown
  deletedAt?: unknown
  messages?: unknown
}

const stampFields = {
  of: true,
  documentId: true,
  updatedAt: true,
  _status: true,
  deletedAt: true,
} satisfies SelectType

const stampOf = ({ id, of, documentId, updatedAt, ...row }: Row): Stamp => ({
  id: String(id),
  of,
  documentId,
  stamp: new Date(updatedAt).toISOString(),
  isPublished: row._status === 'published' && !row.deletedAt,
})

const inLocale = (locale: Locale): Where[] => [
  { locale: { equals: locale } },
  { of: { not_in: [...unremembered] } },
]

const find = async (payload: Payload, where: Where, withMessages: boolean): Promise<Row[]> => {
  // Straight from the database: what readers get of these needs neither hooks nor drafts.
  const { docs } = await payload.db.find<Row>({
    collection: 'translations',
    limit: 0,
    pagination: false,
    select: { ...stampFields, ...(withMessages ? ({ messages: true } satisfies SelectType) : {}) },
    where,
  })
  return docs
}

/** All published catalogues of a locale, without their words; or all that changed since a moment, published or not. */
export const stampsIn = async (
  payload: Payload,
  locale: Locale,
  since: string | null,
): Promise<Stamp[]> => {
  const when: Where = since
    ? { updatedAt: { greater_than_equal: since } }
    : { _status: { equals: 'published' } }
  return (await find(payload, { and: [...inLocale(locale), when] }, false)).map(stampOf)
}

/** These catalogues as they stand in a locale, without their words; what is gone is not among them. */
export const stampsOf = async (
  payload: Payload,
  locale: Locale,
  ids: readonly string[],
): Promise<Stamp[]> =>
  ids.length === 0
    ? []
    : (await find(payload, { and: [...inLocale(locale), { id: { in: [...ids] } }] }, false)).map(
        stampOf,
      )

const unitsIn = (catalogue: Catalogue): MemoryUnit[] =>
  catalogue.flatMap(({ msgctxt, msgid, msgstr, fuzzy, obsolete, machine, reviewed }) =>
    fuzzy || obsolete || machine || !hasWords(msgstr)
      ? []
      : [{ msgctxt, msgid, msgstr, reviewed: reviewed === true }],
  )

/** These catalogues with their words, as readers get them: none of a draft, and no words that a machine left unread. */
export const cataloguesFor = async (
  payload: Payload,
  locale: Locale,
  ids: readonly string[],
): Promise<RememberedCatalogue[]> => {
  const rows = await find(payload, { and: [...inLocale(locale), { id: { in: [...ids] } }] }, true)
  return rows.flatMap((row) => {
    const { isPublished, ...owner } = stampOf(row)
    const catalogue = catalogueSchema.safeParse(row.messages ?? [])
    return isPublished && catalogue.success ? [{ ...owner, units: unitsIn(catalogue.data) }] : []
  })
}
