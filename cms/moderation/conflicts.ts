import type { PayloadRequest } from 'payload'
import type { Conflict, ModeratedSlug } from '@/domain/signature/queue'
import type { Moderated } from './moderated'
import { nameOfUser } from './name-of-user'

const lastDecision = async (req: PayloadRequest, slug: ModeratedSlug, id: string) => {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { [slug === 'signatories' ? 'signatory' : 'message']: { equals: id } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    // Whoever may decide may know who decided before.
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** Says of rows that cannot be decided on now what happened to them; `rows` are those that are still there. */
export const conflictsOf = (
  req: PayloadRequest,
  slug: ModeratedSlug,
  ids: readonly string[],
  rows: ReadonlyMap<string, Moderated>,
): Promise<Conflict[]> =>
  Promise.all(
    ids.map(async (id) => {
      const decision = await lastDecision(req, slug, id)
      return {
        id,
        state: rows.get(id)?.state ?? null,
        action: decision?.action ?? null,
        by: await nameOfUser(req, decision?.by),
        at: decision?.createdAt ?? null,
      }
    }),
  )

/** Answers 409, naming what happened; nothing of what was asked was done. */
export const answerConflicts = (conflicts: readonly Conflict[]): Response =>
  Response.json(
    { errors: [{ message: 'Somebody decided meanwhile. Nothing of this was done.' }], conflicts },
    { status: 409 },
  )
