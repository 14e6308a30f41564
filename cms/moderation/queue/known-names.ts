import type { PayloadRequest, Where } from 'payload'
import { domainOfWebsite } from '@/cms/proof/registrable-domain'
import { SimilarNames } from '@/domain/signature/similar'
import { idOf } from '../moderated'

type Source = 'signatories' | 'organizations'

type Known = { names: SimilarNames; until: string; asking: Promise<void> }

type Named = {
  id: string
  name?: string | null
  nativeName?: string | null
  abbreviation?: string | null
  website?: string | null
  websites?: { url?: string | null }[] | null
  state?: string | null
  deletedAt?: string | null
  updatedAt: string
}

const chunk = 1000

const names = {
  name: true,
  nativeName: true,
  abbreviation: true,
  updatedAt: true,
  deletedAt: true,
} as const
const selected = {
  signatories: { ...names, website: true, state: true },
  organizations: { ...names, websites: { url: true } },
} as const

/** So many campaigns are kept in mind; the one not asked about for longest goes. */
const most = 4

/** Those who have not confirmed, let it lapse or took it back are nobody’s likeness. */
const forgotten = ['unconfirmed', 'expired', 'withdrawn']

const place = Symbol.for('countersign.known-names')
const shared = globalThis as { [place]?: WeakMap<object, Map<string, Known>> }

const knownTo = (req: PayloadRequest): Map<string, Known> => {
  shared[place] ??= new WeakMap()
  const known = shared[place].get(req.payload.db) ?? new Map<string, Known>()
  shared[place].set(req.payload.db, known)
  return known
}

const take = (names: SimilarNames, doc: Named): void => {
  if (doc.deletedAt || forgotten.includes(doc.state ?? '')) names.delete(doc.id)
  else
    names.set(doc.id, {
      name: doc.name,
      nativeName: doc.nativeName,
      abbreviation: doc.abbreviation,
      domain: domainOfWebsite(doc.website ?? doc.websites?.[0]?.url),
    })
}

const catchUp = async (
  req: PayloadRequest,
  { known, slug, scope }: { known: Known; slug: Source; scope: Where[] },
): Promise<void> => {
  const since = known.until
  let [page, isMore] = [1, true]
  while (isMore) {
    // Straight from the database: names alone, of thousands, which need none of the work that a document needs.
    const { docs, hasNextPage } = await req.payload.db.find<Named>({
      collection: slug,
      where: {
        and: [...scope, ...(since ? [{ updatedAt: { greater_than_equal: since } }] : [])],
      },
      sort: ['updatedAt', 'id'],
      limit: chunk,
      page,
      select: selected[slug],
      req: { payload: req.payload, context: {} },
    })
    for (const doc of docs) {
      take(known.names, doc)
      const at = new Date(doc.updatedAt).toISOString()
      if (at > known.until) known.until = at
    }
    isMore = hasNextPage
    page += 1
  }
}

/**
 * The names of everybody in a campaign, or of every organisation in the directory, ready to be compared: read whole once, and
 * from then on only what has changed. Kept in the memory of this process.
 */
export const knownNames = async (
  req: PayloadRequest,
  slug: Source,
  campaign: unknown = null,
): Promise<SimilarNames> => {
  const all = knownTo(req)
  const id = idOf(campaign)
  const key = `${slug} ${id}`
  const known = all.get(key) ?? { names: new SimilarNames(), until: '', asking: Promise.resolve() }
  all.delete(key)
  all.set(key, known)
  for (const oldest of [...all.keys()].slice(0, -most)) all.delete(oldest)
  const scope: Where[] = id === null ? [] : [{ campaign: { equals: id } }]
  known.asking = known.asking.catch(() => {}).then(() => catchUp(req, { known, slug, scope }))
  await known.asking
  return known.names
}
