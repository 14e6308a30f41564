import { APIError, type PayloadHandler, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { rolesOf } from '@/cms/access/account'
import { onlyRoles } from '@/cms/access/field'
import { grantFor } from '@/domain/permissions'
import type { ModeratedSlug } from '@/domain/signature/queue'

const refuse = (status: number, message: string): never => {
  throw new APIError(message, status, undefined, true)
}

/** Whether somebody may do this with every row of a collection, by the table of permissions. */
const mayAll = (req: PayloadRequest, slug: ModeratedSlug, operation: 'read' | 'update'): boolean =>
  grantFor(rolesOf(req.user), slug, operation) === 'all'

/** Whether somebody may read what signers told in confidence: as the fields themselves say. */
export const mayReadPrivate = (req: PayloadRequest): boolean =>
  onlyRoles('admin', 'moderator')({ req } as never) === true

/**
 * A door that opens to those alone to whom the table of permissions grants the operation on all rows of a collection; in
 * confidence, to those alone who may read private data. Nothing that it answers is kept by any cache.
 */
export const guarded =
  (
    slug: ModeratedSlug,
    needs: 'read' | 'update' | 'private',
    handler: (req: PayloadRequest) => Promise<Response>,
  ): PayloadHandler =>
  async (req) => {
    const may =
      mayAll(req, slug, needs === 'update' ? 'update' : 'read') &&
      (needs !== 'private' || mayReadPrivate(req))
    if (!may) refuse(403, 'This is not open to you.')
    const answer = await handler(req)
    answer.headers.set('cache-control', 'private, no-store')
    return answer
  }

/** What was sent, as a schema knows it; whatever else was sent is refused by 400, with the place where it is wrong. */
export const bodyOf = async <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.infer<Schema>> => {
  const sent: unknown = await req.json?.().catch(() => undefined)
  const { data, error } = schema.safeParse(sent)
  if (error)
    refuse(400, error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  return data as z.infer<Schema>
}

/** The id in the address of a request. */
export const idIn = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')
