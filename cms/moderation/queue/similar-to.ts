import type { PayloadRequest } from 'payload'
import { domainOfWebsite } from '@/cms/proof/registrable-domain'
import type { SimilarOne } from '@/domain/signature/queue'
import type { LikenessBy } from '@/domain/signature/similar-names'
import type { Signatory } from '@/payload-types'
import { knownNames } from './known-names'

const fields = { name: true, nativeName: true, abbreviation: true, country: true } as const

type Found = { id: string; by: LikenessBy }

const signatoriesOf = async (req: PayloadRequest, ids: string[]) =>
  ids.length === 0
    ? []
    : (
        await req.payload.find({
          collection: 'signatories',
          where: { id: { in: ids } },
          select: { ...fields, website: true, state: true, number: true },
          depth: 0,
          limit: ids.length,
          // The door has asked the table of permissions.
          overrideAccess: true,
          req,
        })
      ).docs

const organizationsOf = async (req: PayloadRequest, ids: string[]) =>
  ids.length === 0
    ? []
    : (
        await req.payload.find({
          collection: 'organizations',
          where: { id: { in: ids } },
          select: { ...fields, websites: true },
          depth: 0,
          limit: ids.length,
          // The door has asked the table of permissions.
          overrideAccess: true,
          req,
        })
      ).docs

const inOrder = <Doc extends { id: string }, Shown>(
  found: readonly Found[],
  docs: readonly Doc[],
  shown: (doc: Doc, by: LikenessBy) => Shown,
): Shown[] => {
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  return found.flatMap(({ id, by }) => {
    const doc = byId.get(id)
    return doc ? [shown(doc, by)] : []
  })
}

const names = (doc: {
  id: string
  name?: string | null
  nativeName?: string | null
  abbreviation?: string | null
  country?: string | null
}) => ({
  id: doc.id,
  name: doc.name ?? '',
  nativeName: doc.nativeName ?? null,
  abbreviation: doc.abbreviation ?? null,
  country: doc.country ?? null,
})

/** Who in the same campaign, and which organisations of the directory, go by a name similar to a signatory's; five of each at most. */
export const similarTo = async (req: PayloadRequest, row: Signatory): Promise<SimilarOne[]> => {
  const own = { ...row, domain: domainOfWebsite(row.website) }
  const others = await knownNames(req, 'signatories', row.campaign)
  const signed = others.similarTo(own, { except: row.id })
  const listed =
    row.kind === 'organization' ? (await knownNames(req, 'organizations')).similarTo(own) : []
  const signatories = await signatoriesOf(
    req,
    signed.map(({ id }) => id),
  )
  const organizations = await organizationsOf(
    req,
    listed.map(({ id }) => id),
  )
  return [
    ...inOrder(signed, signatories, (doc, by) => ({
      ...names(doc),
      of: 'signatories' as const,
      by,
      domain: domainOfWebsite(doc.website),
      state: doc.state ?? null,
      number: doc.number ?? null,
    })),
    ...inOrder(listed, organizations, (doc, by) => ({
      ...names(doc),
      of: 'organizations' as const,
      by,
      domain: domainOfWebsite(doc.websites?.[0]?.url),
      state: null,
      number: null,
    })),
  ]
}
