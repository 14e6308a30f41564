import type { PayloadRequest } from 'payload'
import type { Counts } from '@/domain/import/wire'
import type { Signatory } from '@/payload-types'
import { inTransaction } from '../database/in-transaction'
import { giveNumbers } from '../register/give-numbers'
import { keepCounts } from './keep-counts'
import { oneAtATime } from './one-at-a-time'
import { fingerprintOf, type ImportTerms } from './signatory-from'
import type { Noted } from './store/import-store'
import { storeOf } from './store/store-of'
import { importOf, termsOf } from './terms-of'

/** How many are taken back at once. */
const batch = 500

const signatoriesOf = async (req: PayloadRequest, ids: readonly string[]): Promise<Signatory[]> => {
  const { docs } = await req.payload.db.find<Signatory>({
    collection: 'signatories',
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

const noteOf = (signatory: Signatory, terms: ImportTerms): Noted => ({
  signatory: String(signatory.id),
  campaign: terms.campaign,
  action: 'undo',
  from: signatory.state,
  to: 'invalidated',
  by: terms.user,
  batch: terms.id,
  before: {},
  createdAt: terms.now,
  updatedAt: terms.now,
})

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

/** Takes back those of a batch that nobody changed: who was shown leaves the register, who was not is deleted. */
const undoBatch = (req: PayloadRequest, terms: ImportTerms, ids: readonly string[]) =>
  inTransaction(req, async () => {
    const store = storeOf(req)
    const docs = await signatoriesOf(req, ids)
    const [known, entered] = [await store.prints(ids, terms.id), await store.inLedger(ids)]
    const taken = docs.filter((doc) => isUntouched(doc, terms, known.get(String(doc.id))))
    const shown = taken.filter(({ id }) => entered.has(String(id)))
    await store.invalidate(
      shown.map(({ id }) => String(id)),
      terms.now,
    )
    await store.note(shown.map((doc) => noteOf(doc, terms)))
    await store.remove(taken.map(({ id }) => String(id)).filter((id) => !entered.has(id)))
    const isLeft = (doc: Signatory) => doc.state !== 'invalidated' && !taken.includes(doc)
    return { removed: taken.length, left: docs.filter(isLeft).length }
  })

/**
 * Takes back what an import added: whom the register has shown leaves it, keeping the number in case the same list comes
 * again; who only waited is gone for good. What people changed since is left, and counted. It goes batch by batch, with
 * its counts kept for whoever watches; interrupted and begun again it goes on, and counts what was done before.
 */
export const undoImport = async (
  req: PayloadRequest,
  id: string,
  onProgress: (counts: Counts) => void = () => {},
): Promise<Counts> => {
  const doc = await importOf(req, id)
  const terms = await termsOf(req, doc)
  const before = (doc.counts ?? {}) as Counts
  const counts: Counts & { removed: number; left: number } = {
    ...before,
    removed: before.removed ?? 0,
    left: 0,
  }
  await oneAtATime(terms.campaign, async () => {
    const ids = await storeOf(req).idsOf(id)
    for (let from = 0; from < ids.length; from += batch) {
      const done = await undoBatch(req, terms, ids.slice(from, from + batch))
      counts.removed += done.removed
      counts.left += done.left
      await keepCounts(req, id, counts)
      onProgress(counts)
    }
  })
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
