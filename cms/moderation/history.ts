import type { PayloadRequest } from 'payload'
import type { ModeratedSlug } from '@/domain/signature/queue'
import { idIn } from './door'
import { idOf } from './moderated'
import { nameOfUser } from './name-of-user'

const most = 100

/** Tells every decision on a row, the latest first: what, from which state to which, why, by whom, and whether it was undone. */
export const history = async (req: PayloadRequest, slug: ModeratedSlug): Promise<Response> => {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { [slug === 'signatories' ? 'signatory' : 'message']: { equals: idIn(req) } },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    // The door has asked the table of permissions.
    overrideAccess: true,
    req,
  })
  const names = new Map<string, string | null>()
  for (const user of new Set(docs.map(({ by }) => idOf(by))))
    if (user !== null) names.set(user, await nameOfUser(req, user))
  return Response.json({
    decisions: docs.map(({ id, action, from, to, reason, by, batch, undone, createdAt }) => ({
      id,
      at: createdAt,
      action,
      from: from ?? null,
      to: to ?? null,
      reason: reason ?? null,
      by: names.get(idOf(by) ?? '') ?? null,
      batch: batch ?? null,
      undone: undone ?? false,
    })),
  })
}
