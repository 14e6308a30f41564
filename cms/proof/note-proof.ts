import type { PayloadRequest } from 'payload'
import type { Signatory } from '@/payload-types'

type Proof = { method: 'email-domain' | 'dns-txt'; domain: string }

/**
 * What a proof that the site found by itself changes of a signature: it stands in `proof`, unless something was proved
 * before, and a pending organisation goes on to the registrar, unless a person has to look at it first.
 */
const provedChange = (
  {
    state,
    moderate,
    proof,
    toPublish,
  }: Pick<Signatory, 'state' | 'moderate' | 'proof' | 'toPublish'>,
  { method, domain }: Proof,
  now = new Date(),
) => ({
  ...((proof?.method ?? 'none') === 'none'
    ? { proof: { method, domain, on: now.toISOString(), by: null } }
    : {}),
  toPublish: toPublish || (state === 'pending' && !moderate),
})

/** Notes a proof that the site found by itself; the registrar is to be asked by the caller. */
export const noteProof = async (
  req: PayloadRequest,
  row: Signatory,
  proof: Proof,
): Promise<void> => {
  await req.payload.update({
    collection: 'signatories',
    id: row.id,
    data: provedChange(row, proof),
    depth: 0,
    // What was proved is a fact about the signature, whoever asked for it to be looked up.
    overrideAccess: true,
    req,
  })
}
