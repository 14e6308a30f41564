import type { PayloadRequest } from 'payload'
import { giveNumbers } from '../register/give-numbers'
import type { Duty } from '../upkeep/duty'
import { type AskTxt, askTxt } from './ask-txt'
import { noteProof } from './note-proof'
import { proveByDns } from './prove-by-dns'

/** How many organisations are asked about in one turn. */
const most = 20

/** For how many days after the confirmation the record is looked for; staff can ask later by hand. */
const days = 30

const day = 24 * 60 * 60 * 1000
let lastAsked = ''

const waiting = async (req: PayloadRequest, after: string) => {
  const { docs } = await req.payload.find({
    collection: 'signatories',
    where: {
      and: [
        { kind: { equals: 'organization' } },
        { state: { equals: 'pending' } },
        { 'proof.method': { in: ['none', null] } },
        { website: { exists: true } },
        { confirmedOn: { greater_than: new Date(Date.now() - days * day).toISOString() } },
        ...(after ? [{ id: { greater_than: after } }] : []),
      ],
    },
    sort: 'id',
    limit: most,
    depth: 0,
    // A duty of the site itself.
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * Looks for the DNS records of organisations that wait for a proof, a few in each turn and all of them in turn, and has
 * those that are found published. Names what it found.
 */
export const checkDnsRecords = async (
  req: PayloadRequest,
  ask: AskTxt = askTxt,
): Promise<string[]> => {
  const docs = await waiting(req, lastAsked)
  lastAsked = docs.length === most ? (docs.at(-1)?.id ?? '') : ''
  const proved = await Promise.all(
    docs.map(async (row) => ({ row, proof: await proveByDns(row, ask) })),
  )
  const found = proved.flatMap(({ row, proof }) => (proof ? [{ row, ...proof }] : []))
  for (const { row, domain } of found) await noteProof(req, row, { method: 'dns-txt', domain })
  for (const campaign of new Set(found.map(({ row }) => row.campaign)))
    if (typeof campaign === 'string') await giveNumbers(req.payload, campaign, req)
  return found.map(({ row }) => row.id)
}

/** The duty that looks for DNS records, every ten minutes. */
export const dnsDuty: Duty = {
  name: 'dns-proof',
  every: 600,
  run: (req) => checkDnsRecords(req),
}
