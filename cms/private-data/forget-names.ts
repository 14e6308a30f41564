import type { Payload, Where } from 'payload'
import { alone } from '../mails/owed'
import type { Deadline } from './forget-private-data'
import { holdsHiddenNames, type Named, withoutHiddenNames } from './hidden-names'
import { forgetMandateOf } from './mandate-file'

/** How many signatures are looked up at a time. */
const batch = 100

type Version = { id: string; version: Record<string, unknown> }

const collection = 'signatories'

/** Its versions go whole: they tell what it was called and how it was shown before. */
const forgetVersions = async (payload: Payload, id: string): Promise<void> => {
  const where = { parent: { equals: id } }
  const { docs } = await payload.db.findVersions({ collection, where, pagination: false })
  for (const { version } of docs as unknown as Version[]) await forgetMandateOf(version)
  await payload.db.deleteVersions({ collection, where, req: alone(payload) })
}

/** Whose double somebody is, tells who they are: neither it nor its history points to the signature any more. */
const forgetDoubles = async (payload: Payload, id: string): Promise<void> => {
  const { docs } = await payload.db.findVersions({
    collection,
    where: { 'version.duplicateOf': { equals: id } },
    pagination: false,
  })
  for (const found of docs as unknown as Version[])
    await payload.db.updateVersion({
      collection,
      id: found.id,
      versionData: { ...found, version: { ...found.version, duplicateOf: null } } as never,
    })
  await payload.db.updateMany({
    collection,
    data: { duplicateOf: null },
    options: { timestamps: false },
    returning: false,
    where: { duplicateOf: { equals: id } },
  } as never)
}

/** What decisions repeat of it, and an import's digest of its names; that they were made stays. */
const forgetHistory = (payload: Payload, id: string) =>
  payload.db.updateMany({
    collection: 'decisions',
    data: { reason: null, before: null },
    returning: false,
    where: { signatory: { equals: id } },
  })

/** The digest of the list that it came with: of a short list a name could be guessed by it. */
const forgetList = async (payload: Payload, list: unknown): Promise<void> => {
  if (typeof list !== 'string') return
  const data = { fingerprint: null }
  await payload.db.updateOne({ collection: 'imports', id: list, data, returning: false })
}

const forgetCatalogues = async (payload: Payload, id: string): Promise<void> => {
  const req = alone(payload)
  const isIts = (prefix: '' | 'version.'): Where => ({
    and: [
      { [`${prefix}of`]: { equals: collection } },
      { [`${prefix}documentId`]: { equals: String(id) } },
    ],
  })
  await payload.db.deleteVersions({ collection: 'translations', where: isIts('version.'), req })
  await payload.db.deleteMany({ collection: 'translations', where: isIts(''), req })
}

/** The row comes last, so that whatever interrupts it, the next turn finds it again. Null where it changed meanwhile. */
const forgetNamesOf = async (payload: Payload, row: Named): Promise<boolean> => {
  const data = withoutHiddenNames(row)
  await forgetVersions(payload, row.id)
  await forgetDoubles(payload, row.id)
  await forgetHistory(payload, row.id)
  await forgetList(payload, row.import)
  if ('shown' in data) await forgetCatalogues(payload, row.id)
  const written = await payload.db.updateOne({
    collection,
    // Nothing that anybody reads has changed.
    data: { ...data, erasedOn: new Date().toISOString(), updatedAt: row.updatedAt },
    options: { atomic: true },
    req: alone(payload),
    where: {
      and: [
        { id: { equals: row.id } },
        { state: { equals: row.state } },
        { visibility: { equals: row.visibility } },
      ],
    },
  })
  return written !== null
}

/**
 * Erases from the signatures that a filter finds the names that their signers chose not to show, and those that never stood
 * in a register, with their versions. What the register shows stays. Returns of how many of each campaign.
 */
export const forgetHiddenNames = async (
  payload: Payload,
  { where, until }: { where: Where; until: Deadline },
): Promise<Map<string, number>> => {
  const counts = new Map<string, number>()
  while (Date.now() < until) {
    const { docs } = await payload.db.find<Named>({
      collection,
      where: { and: [where, holdsHiddenNames()] },
      limit: batch,
    })
    for (const row of docs) {
      if (!(await forgetNamesOf(payload, row))) continue
      const campaign = String(row.campaign)
      counts.set(campaign, (counts.get(campaign) ?? 0) + 1)
    }
    if (docs.length < batch) break
  }
  return counts
}
