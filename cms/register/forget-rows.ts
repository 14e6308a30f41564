import type { PayloadRequest, Where } from 'payload'
import { type Head, nextEntries, noHead } from '@/domain/register/chain'
import { isStandingAfter, type LedgerEntry } from '@/domain/register/entry'
import type { RegisterEvent } from '@/domain/register/event'
import { oweRegister } from '../webhooks/outbox/owe-register'
import { digest, newSalt } from './digest'

const collection = 'register-entries'

const forget = async (req: PayloadRequest, whose: Where): Promise<void> => {
  await req.payload.db.updateMany({
    collection,
    data: { row: null, salt: null },
    req,
    returning: false,
    where: { and: [whose, { salt: { exists: true } }] },
  })
}

/** Makes the ledger forget what it told of a signatory, within the same transaction; hashes and commitments stay. */
export const forgetRowsOf = (req: PayloadRequest, signatory: number | string): Promise<void> =>
  forget(req, { signatory: { equals: signatory } })

type Removal = {
  campaign: string
  signatory: string
  number: number
  /** Since when it has stood in the register; null where it did not stand there. */
  publishedOn: string | null
  event: RegisterEvent
}

const newestOf = async (req: PayloadRequest, { campaign, number }: Removal) => {
  const { docs } = await req.payload.db.find<LedgerEntry & { id: string }>({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-seq',
    where: { and: [{ campaign: { equals: campaign } }, { number: { equals: number } }] },
  })
  return docs[0]
}

const headOf = async (req: PayloadRequest, campaign: string): Promise<Head> => {
  const { docs } = await req.payload.db.find<LedgerEntry & { id: string }>({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-seq',
    where: { campaign: { equals: campaign } },
  })
  return docs[0] ?? noHead
}

/**
 * Forgets what the ledger told of somebody whose document is deleted for good, and enters the removal: afterwards there is nobody for the registrar to see
 * to. A number that was given and not yet entered is entered first, so that the ledger remembers it.
 */
export const enterRemoval = async (req: PayloadRequest, removal: Removal): Promise<void> => {
  const { campaign, number, publishedOn, event } = removal
  // The database has taken the signatory out of its entries already: they are found by their number.
  await forget(req, { and: [{ campaign: { equals: campaign } }, { number: { equals: number } }] })
  const newest = await newestOf(req, removal)
  if (newest ? !isStandingAfter(newest.event) : publishedOn === null) return
  const at = new Date().toISOString()
  const given = { number, event: 'published' as const, at: publishedOn ?? at, row: null }
  const gone = { number, event, at, row: null }
  const { hash, seq } = await headOf(req, campaign)
  const entries = nextEntries(
    { campaign, digest, salt: newSalt },
    { hash, seq },
    newest ? [gone] : [given, gone],
  )
  if (newest)
    await req.payload.db.updateOne({
      collection,
      id: newest.id,
      data: { until: at },
      req,
      returning: false,
    })
  for (const entry of entries)
    await req.payload.db.create({
      collection,
      data: { ...entry, signatory: null, until: entry.event === 'published' ? at : null },
      req,
      returning: false,
    })
  await oweRegister(req, campaign)
}
