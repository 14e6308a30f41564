import { NotFound, type PayloadRequest } from 'payload'
import type { ModeratedSlug } from '@/domain/signature/queue'
import type { Signatory } from '@/payload-types'
import { idIn } from './door'
import { rowsOf } from './rows'

type Told = Pick<Signatory, 'confidential'> & { email?: string | null }

/** Tells what one signer told in confidence, to whom asks for it by name: it stands in no list. */
export const privateData = async (req: PayloadRequest, slug: ModeratedSlug): Promise<Response> => {
  const [row] = (await rowsOf(req, slug, [idIn(req)])) as unknown as Told[]
  if (!row) throw new NotFound(req.t)
  const { email, officerName, officerRole, note } = row.confidential ?? { email: row.email }
  return Response.json({
    email: email ?? null,
    officerName: officerName ?? null,
    officerRole: officerRole ?? null,
    note: note ?? null,
  })
}
