import type { PayloadRequest, Where } from 'payload'
import type { WorkPlace } from '@/domain/translation/desk/desk'
import { inProcess } from '../../signatures/in-process'

const key = 'translating-last-place'
const collection = 'payload-preferences'

const ofUser = (user: string): Where => ({
  and: [
    { key: { equals: key } },
    { 'user.value': { equals: user } },
    { 'user.relationTo': { equals: 'users' } },
  ],
})

const known = (): Map<string, string> => inProcess('last-places', () => new Map())

/** Remembers with the account where it works now, so that its queue can lead back; written only when that is another place. */
export const noteLastPlace = async (
  { payload, user }: PayloadRequest,
  { of, documentId, locale }: WorkPlace,
): Promise<void> => {
  if (!user) return
  const place = `${of} ${documentId} ${locale}`
  if (known().get(user.id) === place) return
  await payload.db.upsert({
    collection,
    data: {
      key,
      user: { relationTo: 'users', value: user.id },
      value: { of, documentId, locale },
    },
    req: { payload, context: {} },
    where: ofUser(user.id),
  })
  known().set(user.id, place)
}

/** Where the account worked last, or null where nothing is known of it. */
export const lastPlace = async ({ payload, user }: PayloadRequest): Promise<WorkPlace | null> => {
  if (!user) return null
  const found = await payload.db.findOne<{ id: string; value?: unknown }>({
    collection,
    req: { payload, context: {} },
    where: ofUser(user.id),
  })
  const { of, documentId, locale } = (found?.value ?? {}) as Partial<WorkPlace>
  return of && documentId && locale ? { of, documentId, locale } : null
}
