import type { PayloadRequest } from 'payload'
import type { Counts } from '@/domain/import/wire'
import type { Decision, Signatory } from '@/payload-types'
import { inTransaction } from '../moderation/in-transaction'
import { giveNumbers } from '../register/give-numbers'
import { oneAtATime } from './one-at-a-time'
import { fingerprintOf, type ImportTerms } from './signatory-from'
import { importOf, termsOf } from './terms-of'

/** How many are taken back at once. */
const batch = 200

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value)

/** The next signatories of an import that still stand or wait as it left them, those before `after` done. */
const nextOf = async (
  req: PayloadRequest,
  terms: ImportTerms,
  after: string,
): Promise<Signatory[]> => {
  const { docs } = await req.payload.db.find<Signatory>({
    collection: 'signatories',
    where: {
      and: [{ import: { equals: terms.id } }, ...(after ? [{ id: { greater_than: after } }] : [])],
    },
    sort: 'id',
    limit: batch,
    pagination: false,
    req,
  })
  return docs
}

const prints = async (req: PayloadRequest, terms: ImportTerms, ids: readonly string[]) => {
  const { docs } = await req.payload.db.find<Decision>({
    collection: 'decisions',
    where: { and: [{ signatory: { in: [...ids] } }, { batch: { equals: terms.id } }] },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(
    docs.map(({ signatory, before }) => [
      idOf(signatory),
      (before as { fingerprint?: string } | null)?.fingerprint ?? '',
    ]),
  )
}

const inLedger = async (req: PayloadRequest, ids: readonly string[]): Promise<Set<string>> => {
  const { docs } = await req.payload.db.find<{ signatory: unknown }>({
    collection: 'register-entries',
    where: { signatory: { in: [...ids] } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ signatory }) => idOf(signatory)))
}

/** As the import left it, or as the registrar did after it; anything else was somebody's decision. */
const isUntouched = (
  signatory: Signatory,
  terms: ImportTerms,
  print: string | undefined,
): boolean => {
  if (signatory.deletedAt) return false
  const states = terms.mode === 'published' ? ['pending', 'published'] : ['pending']
  return states.includes(signatory.state) && fingerprintOf(signatory as never) === print
}

const remove = async (req: PayloadRequest, id: string): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'decisions',
    where: { signatory: { equals: id } },
    req,
  })
  await req.payload.db.deleteVersions({
    collection: 'signatories',
    where: { parent: { equals: id } },
    req,
  })
  await req.payload.db.deleteOne({
    collection: 'signatories',
    where: { id: { equals: id } },
    req,
    returning: false,
  })
}

const takeOut = async (
  req: PayloadRequest,
  signatory: Signatory,
  terms: ImportTerms,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: 'signatories',
    id: signatory.id,
    data: { state: 'invalidated', toPublish: false, ledgerDue: true, updatedAt: terms.now },
    req,
    returning: false,
  })
  await req.payload.db.create({
    collection: 'decisions',
    data: {
      signatory: signatory.id,
      campaign: terms.campaign,
      action: 'undo',
      from: signatory.state,
      to: 'invalidated',
      by: terms.user,
      batch: terms.id,
      before: {},
      createdAt: terms.now,
      updatedAt: terms.now,
    },
    req,
    returning: false,
  })
}

const undoBatch = (req: PayloadRequest, terms: ImportTerms, after: string) =>
  inTransaction(req, async () => {
    const docs = await nextOf(req, terms, after)
    const ids = docs.map(({ id }) => String(id))
    const [known, entered] = [await prints(req, terms, ids), await inLedger(req, ids)]
    const counts = { removed: 0, left: 0 }
    for (const doc of docs) {
      const id = String(doc.id)
      if (!isUntouched(doc, terms, known.get(id))) {
        counts.left += Number(doc.state !== 'invalidated')
        continue
      }
      counts.removed += 1
      if (entered.has(id)) await takeOut(req, doc, terms)
      else await remove(req, id)
    }
    return { counts, last: ids.at(-1) ?? '', isMore: docs.length === batch }
  })

/**
 * Takes back what an import added: whom the register has shown leaves it, keeping the number in case the same list comes
 * again; who only waited is gone for good. What people changed since is left, and counted. Can be repeated when interrupted.
 */
export const undoImport = async (req: PayloadRequest, id: string): Promise<Counts> => {
  const doc = await importOf(req, id)
  const terms = await termsOf(req, doc)
  const total = { removed: 0, left: 0 }
  await oneAtATime(terms.campaign, async () => {
    for (let after = '', isMore = true; isMore; ) {
      const done = await undoBatch(req, terms, after)
      total.removed += done.counts.removed
      total.left += done.counts.left
      after = done.last
      isMore = done.isMore
    }
  })
  const counts = { ...(doc.counts as Counts), ...total }
  await req.payload.update({
    collection: 'imports',
    id,
    data: { state: 'undone', undoneOn: terms.now, counts },
    depth: 0,
    // The door has asked who may import; the log of imports is written by the site alone.
    overrideAccess: true,
    req,
  })
  await giveNumbers(req.payload, terms.campaign, req)
  return counts
}
