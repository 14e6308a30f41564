import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Signatory } from '@/payload-types'
import { inTransaction } from '../database/in-transaction'
import { hasNamesake } from '../moderation/has-namesake'
import type { Moderated } from '../moderation/moderated'
import { writeDown } from '../moderation/write-down'

type Proof = { method: 'email-domain' | 'dns-txt'; domain: string }

const isProvedNow = ({ proof }: Pick<Signatory, 'proof'>): boolean =>
  (proof?.method ?? 'none') === 'none'

/**
 * What a proof that the site found by itself changes of a signature: it stands in `proof`, unless something was proved
 * before, and a pending organisation goes on to the registrar, unless a person has to look at it first.
 */
const provedChange = (
  row: Pick<Signatory, 'state' | 'proof' | 'toPublish'>,
  { method, domain }: Proof,
  { moderate, now = new Date() }: { moderate: boolean; now?: Date },
) => ({
  ...(isProvedNow(row) ? { proof: { method, domain, on: now.toISOString(), by: null } } : {}),
  toPublish: row.toPublish || (row.state === 'pending' && !moderate),
  moderate,
})

/**
 * Notes a proof that the site found by itself, and writes into the history that it did; whose name somebody else is known
 * by waits for a person. The registrar is to be asked by the caller.
 */
export const noteProof = async (
  req: PayloadRequest,
  row: Signatory,
  proof: Proof,
): Promise<void> => {
  const isSuspect = row.state === 'pending' && (await hasNamesake(req, row, proof.domain))
  const data = provedChange(row, proof, { moderate: Boolean(row.moderate) || isSuspect })
  await inTransaction(req, async () => {
    await req.payload.update({
      collection: 'signatories',
      id: row.id,
      data,
      depth: 0,
      // What was proved is a fact about the signature, whoever asked for it to be looked up.
      overrideAccess: true,
      req,
    })
    if (isProvedNow(row))
      await writeDown(req, 'signatories', row as unknown as Moderated, {
        action: 'prove',
        batch: randomUUID(),
        to: row.state,
      })
  })
}
