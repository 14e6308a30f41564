import { NotFound, type PayloadRequest } from 'payload'
import type { Signatory } from '@/payload-types'
import { dnsRecordFor } from '../proof/dns-record'
import { noteProof } from '../proof/note-proof'
import { proveByDns } from '../proof/prove-by-dns'
import { idIn } from './door'
import { numberAccepted } from './number-accepted'
import { rowsOf } from './rows'

/**
 * Asks the DNS whether an organisation has set its record. Answers with the record that it is to set, so that staff can
 * tell it, and with what was found; what is proved may bring the signature into the register at once.
 */
export const checkDns = async (req: PayloadRequest): Promise<Response> => {
  const [row] = (await rowsOf(req, 'signatories', [idIn(req)])) as unknown as Signatory[]
  if (row?.kind !== 'organization') throw new NotFound(req.t)
  const record = dnsRecordFor(row.id, row.website)
  const proved = await proveByDns(row)
  if (!proved || !record) return Response.json({ proved: false, record })
  await noteProof(req, row, { method: 'dns-txt', domain: proved.domain })
  const [outcome] = await numberAccepted(req, 'signatories', [row.id])
  return Response.json({ proved: true, record, outcome })
}
