import type { Payload, PayloadRequest, Where } from 'payload'
import { creditsSchema } from '@/domain/translation/credit'
import { type Catalogue, catalogueSchema } from '@/domain/translation/message'
import { isLocale, type Locale } from '@/i18n/locales'
import type { FoundDocument } from './documents-in'
import { gathered } from './gathered'

/** A catalogue with the document and locale that it belongs to, and the names that its translators chose to give. */
export type ReadCatalogue = {
  of: string
  documentId: string
  locale: Locale
  messages: Catalogue
  credits: string[]
  /** When what it says changed last, as far as that was noted. */
  changedAt?: string
}

type Row = {
  of: string
  documentId: string
  locale: string
  messages?: unknown
  credits?: unknown
  contentChangedAt?: string | null
}

type Wanted = {
  locale: Locale
  documents: readonly FoundDocument[]
  everyLocaleOf: readonly FoundDocument[]
}

type Reader = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>

/** How long the look-ups of one page wait for each other, in milliseconds. */
const patience = 4

/** Where the catalogues of documents are found, and perhaps some of others. */
export const among = (documents: readonly FoundDocument[]): Where => ({
  of: { in: [...new Set(documents.map(({ slug }) => slug))] },
  documentId: { in: [...new Set(documents.map(({ doc }) => doc.id))] },
})

const conditions = (all: readonly Wanted[]): Where[] => {
  const locales = [...new Set(all.map(({ locale }) => locale))]
  const inLocale = locales.flatMap((locale) => {
    const documents = all.flatMap((wanted) => (wanted.locale === locale ? wanted.documents : []))
    return documents.length > 0 ? [{ ...among(documents), locale: { equals: locale } }] : []
  })
  const inEvery = all.flatMap(({ everyLocaleOf }) => everyLocaleOf)
  return inEvery.length > 0 ? [...inLocale, among(inEvery)] : inLocale
}

/** What of a catalogue is read. */
export const readFields = {
  of: true,
  documentId: true,
  locale: true,
  messages: true,
  credits: true,
  contentChangedAt: true,
} as const

/** A catalogue as it is laid over, or nothing where its messages are no messages. */
export const readCatalogue = ({
  of,
  documentId,
  locale,
  messages,
  credits,
  contentChangedAt,
}: Row): ReadCatalogue[] => {
  const catalogue = catalogueSchema.safeParse(messages ?? [])
  const named = creditsSchema.safeParse(credits ?? [])
  if (!isLocale(locale) || !catalogue.success) return []
  const names = named.success ? named.data.map(({ name }) => name) : []
  const dated = contentChangedAt ? { changedAt: contentChangedAt } : {}
  return [{ of, documentId, locale, messages: catalogue.data, credits: names, ...dated }]
}

const find = async (req: Reader, wanted: readonly Wanted[]): Promise<ReadCatalogue[]> => {
  const { docs } = await req.payload.find({
    collection: 'translations',
    depth: 0,
    // Catalogues are not public by themselves, since they hold the source of drafts; a published one laid over a
    // document that the reader may read is.
    overrideAccess: true,
    pagination: false,
    ...(req.transactionID ? { req } : {}),
    select: readFields,
    where: { and: [{ _status: { equals: 'published' } }, { or: conditions(wanted) }] },
  })
  return docs.flatMap(readCatalogue)
}

const lookUps = new WeakMap<Payload, (wanted: Wanted) => Promise<ReadCatalogue[]>>()

const lookUpOf = (payload: Payload) => {
  const known = lookUps.get(payload)
  const lookUp = known ?? gathered((all: Wanted[]) => find({ payload }, all), patience)
  if (!known) lookUps.set(payload, lookUp)
  return lookUp
}

/**
 * The published catalogues of many documents in one locale, and of some of them in every locale; perhaps others beside
 * them. What the parts of a page look up at about the same time is one query; inside a transaction, which alone sees
 * what it wrote, each look-up is its own.
 */
export const publishedCatalogues = (
  req: PayloadRequest,
  wanted: Wanted,
): Promise<ReadCatalogue[]> =>
  req.transactionID ? find(req, [wanted]) : lookUpOf(req.payload)(wanted)
