import type { PayloadHandler, PayloadRequest } from 'payload'
import { rolesOf } from '@/cms/access/account'
import { inTransaction } from '@/cms/database/in-transaction'
import { grantFor } from '@/domain/permissions'
import { deedSchema } from './asked'
import { forgetCredits } from './forget-credits'
import { deskOf } from './open-desk'
import { atPlace, type Work, workOn } from './work-on'

/** How often it begins anew where somebody saves the same catalogue at that moment. */
const tries = 60

/** Whose name is asked to go from which translation; null where something else is asked. */
const askedIn = async (req: PayloadRequest): Promise<Work['place'] | null> => {
  const sent: unknown = await req
    .clone?.()
    .json()
    .catch(() => null)
  const { data } = deedSchema.safeParse(sent)
  if (data?.deed !== 'credit' || data.name !== null) return null
  const { of, documentId, locale } = data
  return { of, documentId, locale }
}

const answer = async (req: PayloadRequest, place: Work['place']): Promise<object> => {
  const mayRead = grantFor(rolesOf(req.user), 'translations', 'read') === 'all'
  const work = mayRead ? await workOn(req, place) : null
  return { ...(work ? await deskOf(req, work) : { credit: null }), done: null }
}

/**
 * A door before that of the deeds: whoever is logged in and named with a translation takes the name back, even without
 * that language or that role any more, and even if the catalogue is in the trash or its original closed. Everything else
 * goes on to the deeds.
 */
export const orCreditTakenBack =
  (deeds: PayloadHandler): PayloadHandler =>
  async (req) => {
    const place = req.user ? await askedIn(req) : null
    if (!place) return deeds(req)
    const account = String(req.user?.id)
    const taken = await inTransaction(req, () => forgetCredits(req, account, atPlace(place)), tries)
    if (taken === 0) return deeds(req)
    return Response.json(await answer(req, place), {
      headers: { 'cache-control': 'private, no-store' },
    })
  }
