import { createLocalReq, type Payload } from 'payload'
import { type FoundKind, partKinds } from '@/domain/search/kinds'
import type { TranslationNote } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import { layOver } from '../../translation/lay-over'
import { fieldsOf } from '../texts/kind-texts'
import type { Doc } from '../texts/parts-of'

/** A document as the public may read it, as it was written and as it is read in some locales. */
export type ReadDocument = {
  id: string
  original: Doc
  inLocale: Map<Locale, Doc & { _translation?: TranslationNote }>
  /** The campaign that it belongs to, where it is part of one. */
  campaign: Doc | null
}

const partsOfCampaigns: ReadonlySet<FoundKind> = new Set(partKinds)

const asPublic = { depth: 0, overrideAccess: false, pagination: false } as const

const campaignIdOf = ({ campaign }: Doc): string => (typeof campaign === 'string' ? campaign : '')

const findAll = async (payload: Payload, kind: FoundKind, ids: readonly string[]) => {
  const { docs } = await payload.find({
    ...asPublic,
    collection: kind,
    context: { locale: null, minorEdits: true },
    limit: ids.length,
    select: fieldsOf(kind),
    where: { id: { in: [...ids] } },
  })
  return docs as unknown as (Doc & { id: string })[]
}

const campaignsOf = async (payload: Payload, docs: readonly Doc[], locale: Locale | null) => {
  const ids = [...new Set(docs.map(campaignIdOf))].filter(Boolean)
  if (ids.length === 0) return new Map<string, Doc>()
  const { docs: campaigns } = await payload.find({
    ...asPublic,
    collection: 'campaigns',
    context: { locale },
    limit: ids.length,
    select: { slug: true, title: true },
    where: { id: { in: ids } },
  })
  return new Map(campaigns.map((campaign) => [campaign.id, campaign as unknown as Doc]))
}

/**
 * Reads documents of one kind as the public, whoever asks and whether or not drafts are looked at, with the published
 * translations into some locales, for each of them where it is wanted. What is part of a campaign that readers cannot see
 * is left out.
 */
export const readDocuments = async (
  payload: Payload,
  kind: FoundKind,
  ids: readonly string[],
  locales: readonly Locale[],
  isWanted: (id: string, locale: Locale) => boolean = () => true,
): Promise<ReadDocument[]> => {
  if (ids.length === 0) return []
  const docs = await findAll(payload, kind, ids)
  const isPart = partsOfCampaigns.has(kind)
  const [only] = locales.length === 1 ? locales : []
  const campaigns = isPart ? await campaignsOf(payload, docs, only ?? null) : null
  const visible = campaigns ? docs.filter((doc) => campaigns.has(campaignIdOf(doc))) : docs
  const req = await createLocalReq({ context: {} }, payload)
  const copies = await Promise.all(
    locales.map(async (locale) => {
      const laidOver = structuredClone(visible.filter(({ id }) => isWanted(id, locale)))
      if (laidOver.length > 0)
        await layOver(req, { slug: kind, locale, docs: laidOver, alternates: false })
      return { locale, byId: new Map(laidOver.map((doc) => [doc.id, doc])) }
    }),
  )
  return visible.map((original) => ({
    id: original.id,
    original,
    inLocale: new Map(
      copies.flatMap(({ locale, byId }) => {
        const copy = byId.get(original.id)
        return copy ? [[locale, copy] as const] : []
      }),
    ),
    campaign: campaigns?.get(campaignIdOf(original)) ?? null,
  }))
}
