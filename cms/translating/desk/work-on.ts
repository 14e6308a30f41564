import type { PayloadRequest, Where } from 'payload'
import { type Credit, creditsSchema } from '@/domain/translation/credit'
import type { WorkPlace } from '@/domain/translation/desk/desk'
import {
  type Catalogue,
  type CatalogueMessage,
  catalogueSchema,
} from '@/domain/translation/message'
import type { Locale } from '@/i18n/locales'
import { deliveredWith, mergedWith, messagesOf } from '../progress/merged'
import { type Source, sourceOf } from '../source/source-of'

/** The catalogue of a place as it is stored, the newest draft. */
export type Row = {
  id: string
  messages: Catalogue
  publishWithOriginal: boolean
  credits: Credit[]
  isInTrash: boolean
}

/** All that there is to know of a translation while somebody works on it. */
export type Work = {
  place: WorkPlace & { locale: Locale }
  source: Source
  /** Null as long as nobody has begun. */
  row: Row | null
  /** The newest catalogue brought up to what there is to translate now: its segments, and then what is obsolete. */
  merged: readonly CatalogueMessage[]
  /** The same of what readers get; null where nothing is published, nor delivered. */
  published: { stored: Catalogue; merged: readonly CatalogueMessage[] } | null
}

type Stored = {
  id: string
  messages?: unknown
  publishWithOriginal?: unknown
  credits?: unknown
  deletedAt?: unknown
}

const catalogueIn = ({ messages }: Stored): Catalogue => {
  const parsed = catalogueSchema.safeParse(messages ?? [])
  return parsed.success ? parsed.data : []
}

const select = {
  messages: true,
  publishWithOriginal: true,
  credits: true,
  deletedAt: true,
} as const

/** The one catalogue of a place. */
export const atPlace = ({ of, documentId, locale }: WorkPlace): Where => ({
  and: [
    { of: { equals: of } },
    { documentId: { equals: documentId } },
    { locale: { equals: locale } },
  ],
})

/** The catalogue of a place in its newest draft, be it in the trash; null where there is none. */
export const rowAt = async (req: PayloadRequest, place: WorkPlace): Promise<Row | null> => {
  const { docs } = await req.payload.find({
    collection: 'translations',
    depth: 0,
    draft: true,
    limit: 1,
    // The door was asked who may read catalogues: all of them, or none.
    overrideAccess: true,
    pagination: false,
    req,
    select,
    trash: true,
    where: atPlace(place),
  })
  const [found] = docs as unknown as Stored[]
  if (!found) return null
  const credits = creditsSchema.safeParse(found.credits ?? [])
  return {
    id: found.id,
    messages: catalogueIn(found),
    publishWithOriginal: found.publishWithOriginal === true,
    credits: credits.success ? credits.data : [],
    isInTrash: Boolean(found.deletedAt),
  }
}

const readersGet = async (req: PayloadRequest, place: WorkPlace): Promise<Catalogue | null> => {
  const found = await req.payload.db.findOne<Stored>({
    collection: 'translations',
    req,
    select: { messages: true },
    where: {
      and: [atPlace(place), { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
    },
  })
  return found && catalogueIn(found)
}

/** Gathers what there is to know of a translation; null where there is nothing that translators may have. */
export const workOn = async (req: PayloadRequest, place: Work['place']): Promise<Work | null> => {
  const source = await sourceOf(req, place.of, place.documentId)
  if (!source || source.originalLocale === place.locale) return null
  const row = await rowAt(req, place)
  const stored = (await readersGet(req, place)) ?? (await deliveredWith(source, place.locale))
  const messages = messagesOf(source)
  const upToDate = (catalogue: Catalogue) => mergedWith(source, messages, catalogue, place.locale)
  return {
    place,
    source,
    row,
    merged: await upToDate(row?.messages ?? []),
    published: stored && { stored, merged: await upToDate(stored) },
  }
}
