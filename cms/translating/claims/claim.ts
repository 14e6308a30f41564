import type { PayloadRequest, Where } from 'payload'
import { rolesOf } from '@/cms/access/account'
import type { WorkPlace } from '@/domain/translation/desk/desk'
import { isLocale } from '@/i18n/locales'
import { problem } from '../problem'
import { recount } from '../progress/recount'
import { noteLastPlace } from '../queue/last-place'
import { writeEvent } from '../write-event'
import { claimDays } from './claim-days'
import { canWorkIn } from './colleagues'
import { atPlace, claimIn, rowAt } from './task-at'

const day = 86_400_000
/** Working prolongs a claim, written down at most so often, in milliseconds. */
const prolongedEvery = 3_600_000

type Claiming = { claimedBy: string | null; claimedOn: string | null; claimExpires: string | null }

const now = (): string => new Date().toISOString()

const own = (req: PayloadRequest): string => String(req.user?.id ?? '')

const mayAssign = (req: PayloadRequest): boolean =>
  rolesOf(req.user).some((role) => role === 'admin' || role === 'editor')

/** A claim that nobody holds, or that one holds oneself. */
const freeFor = (user: string): Where => ({
  or: [
    { claimedBy: { exists: false } },
    { claimedBy: { equals: user } },
    { claimExpires: { exists: false } },
    { claimExpires: { less_than_equal: now() } },
  ],
})

const heldBy = async (req: PayloadRequest, user: string): Promise<Claiming> => ({
  claimedBy: user,
  claimedOn: now(),
  claimExpires: new Date(Date.now() + (await claimDays(req)) * day).toISOString(),
})

/** One conditional write: of two at one moment, the second finds its condition no longer met. */
const change = async (
  { payload }: PayloadRequest,
  place: WorkPlace,
  data: Claiming | Pick<Claiming, 'claimExpires'>,
  condition: Where,
): Promise<boolean> => {
  const changed = await payload.db.updateOne({
    collection: 'translation-tasks',
    data: { ...data },
    options: { atomic: true },
    req: { payload, context: {} },
    where: { and: [atPlace(place), condition] },
  })
  return changed !== null
}

const refuse = async (req: PayloadRequest, place: WorkPlace): Promise<never> => {
  const row = await rowAt(req, place)
  if (!row) throw problem(404, 'nothing-to-translate', 'There is nothing to translate here.')
  const claim = await claimIn(req, row)
  const words = claim
    ? `${claim.name} has claimed this translation.`
    : 'Somebody else was faster. Try again.'
  throw problem(409, 'claimed', words, { claim })
}

/** A document that upkeep has not come to yet, or whose translation nobody has begun, gets its task first. */
const withTask = async (req: PayloadRequest, place: WorkPlace): Promise<void> => {
  if (!isLocale(place.locale) || (await rowAt(req, place))) return
  const documents = { of: place.of, documentIds: [place.documentId] }
  await recount(req.payload, documents, { begin: place.locale })
}

/**
 * Claims a translation for the one who asks, for the days that the settings say; claiming again prolongs. Throws 409 with
 * the claim of who has it, 404 where there is nothing to translate. A notice to colleagues, not a lock.
 */
export const claim = async (req: PayloadRequest, place: WorkPlace): Promise<void> => {
  await withTask(req, place)
  const before = await rowAt(req, place)
  const isOwn = before !== null && (await claimIn(req, before))?.own === true
  if (!(await change(req, place, await heldBy(req, own(req)), freeFor(own(req)))))
    await refuse(req, place)
  if (!isOwn) await writeEvent(req, place, 'claimed')
}

/** Gives up a claim: one's own, or as an editor anybody's. A translation that nobody has claimed stays as it is. */
export const release = async (req: PayloadRequest, place: WorkPlace): Promise<void> => {
  const before = await rowAt(req, place)
  if (!before?.claimedBy) return
  const holder = { claimedBy: { equals: mayAssign(req) ? before.claimedBy : own(req) } }
  const none = { claimedBy: null, claimedOn: null, claimExpires: null }
  if (!(await change(req, place, none, holder))) await refuse(req, place)
  await writeEvent(req, place, 'released', { from: before.claimedBy })
}

/**
 * Hands a translation over to a colleague who works in its locale: one's own or a free one, as an editor anybody's. Throws
 * 400 for somebody who does not work in it, 409 where another has it.
 */
export const handOver = async (
  req: PayloadRequest,
  place: WorkPlace,
  to: string,
): Promise<void> => {
  if (!isLocale(place.locale) || !(await canWorkIn(req, to, place.locale)))
    throw problem(400, 'not-their-language', 'This colleague does not work in this language.')
  await withTask(req, place)
  const before = await rowAt(req, place)
  const unchanged: Where = before?.claimedBy
    ? { claimedBy: { equals: before.claimedBy } }
    : { claimedBy: { exists: false } }
  const condition = mayAssign(req) ? unchanged : freeFor(own(req))
  if (!(await change(req, place, await heldBy(req, to), condition))) await refuse(req, place)
  await writeEvent(req, place, 'handed-over', { to })
}

/**
 * Lets a claim of one's own run anew from now, since one works on it, written at most once an hour; and remembers where one
 * works. What others have claimed stays as it is.
 */
export const prolong = async (req: PayloadRequest, place: WorkPlace): Promise<void> => {
  await noteLastPlace(req, place)
  const { claimExpires } = await heldBy(req, own(req))
  const nearly = new Date(Date.parse(String(claimExpires)) - prolongedEvery).toISOString()
  const isWorthIt: Where = {
    and: [
      { claimedBy: { equals: own(req) } },
      { claimExpires: { greater_than: now() } },
      { claimExpires: { less_than: nearly } },
    ],
  }
  await change(req, place, { claimExpires }, isWorthIt)
}
