import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { segmentState } from '@/domain/translation/desk/segment-state'
import { claim, handOver, release } from '../claims/claim'
import { bodyOf, onlyWriters } from '../door'
import { prefill } from '../machine/prefill'
import { problem } from '../problem'
import { markToReview } from '../progress/mark-to-review'
import { needsSecondPerson } from '../progress/second-person'
import { writeEvent } from '../write-event'
import { deedSchema } from './asked'
import { deskOf, workAt } from './open-desk'
import { publicationRefusal } from './publication'
import { saveChange } from './save-edits'
import { refuseUnseen, type Seen, unseenBy } from './unseen'
import type { Work } from './work-on'

type Deed = z.output<typeof deedSchema>
type Doing = { req: PayloadRequest; work: Work }

const hasWords = ({ work }: Doing): boolean =>
  work.merged.some(({ msgstr, obsolete }) => !obsolete && msgstr.trim() !== '')

const onlyWithWords = (doing: Doing): void => {
  if (!doing.work.row || !hasWords(doing))
    throw problem(409, 'nothing-written', 'Nothing has been translated yet.')
}

/** Looks once more, when it is this one's turn to save, whether the words are those that were shown. */
const lookAgain =
  ({ req, work }: Doing, seen: Seen | undefined) =>
  async (): Promise<void> => {
    if (seen) refuseUnseen((await workAt(req, work.place)).merged, seen)
  }

const publish = async (doing: Doing, seen: Seen | undefined): Promise<void> => {
  onlyWithWords(doing)
  const { req, work } = doing
  refuseUnseen(work.merged, seen)
  await saveChange(req, work.place, { _status: 'published' }, { look: lookAgain(doing, seen) })
  await markToReview(req, work.place, false)
}

const publishWithOriginal = async (doing: Doing, seen: Seen | undefined): Promise<void> => {
  onlyWithWords(doing)
  const { req, work } = doing
  refuseUnseen(work.merged, seen)
  const { place, source, row } = work
  if (source.status === 'published')
    throw problem(409, 'original-is-published', 'Readers have the original already: publish now.')
  const refusal = await publicationRefusal(req, source, place.locale, work.merged)
  if (refusal) {
    const { status, code, message, ...more } = refusal
    throw problem(status, code, message, more)
  }
  if (row?.publishWithOriginal) return
  await saveChange(req, place, { publishWithOriginal: true }, { look: lookAgain(doing, seen) })
  await writeEvent(req, place, 'publish-planned', { planned: source.planned })
}

const sendToReview = async (doing: Doing): Promise<void> => {
  onlyWithWords(doing)
  await markToReview(doing.req, doing.work.place, true)
  await writeEvent(doing.req, doing.work.place, 'sent-to-review')
}

/**
 * Approves all words of people that wait for review; where a second person has to, all that others wrote. What a machine
 * wrote is looked at one by one. Answers how many it left, because they are not as they were shown.
 */
const approveAll = async (
  { req, work }: Doing,
  seen: Seen | undefined,
): Promise<{ left: number }> => {
  const others = await needsSecondPerson(req)
  const isUnseen = unseenBy(seen)
  const waiting = work.merged
    .filter((message) => !message.obsolete && segmentState(message) === 'needs-review')
    .filter(({ machine }) => !machine)
    .filter(({ by }) => !others || by !== String(req.user?.id))
  const edits = waiting
    .filter((message) => !isUnseen(message))
    .map(({ msgctxt, msgid, msgstr, rev = 0 }) => ({
      ...{ msgctxt, msgid, msgstr, rev },
      reviewed: true,
    }))
  if (edits.length > 0) await saveChange(req, work.place, { messages: edits })
  return { left: waiting.length - edits.length }
}

const credit = async ({ req, work }: Doing, name: string | null): Promise<void> => {
  if (!work.row) throw problem(409, 'nothing-written', 'Nothing has been translated yet.')
  const by = String(req.user?.id)
  const others = work.row.credits.filter((one) => one.by !== by)
  const credits = name ? [...others, { by, name }] : others
  await saveChange(req, work.place, { credits }, { autosave: true })
}

const carryOut = (doing: Doing, asked: Deed): Promise<unknown> => {
  const { req, work } = doing
  switch (asked.deed) {
    case 'publish':
      return publish(doing, asked.seen)
    case 'publish-with-original':
      return publishWithOriginal(doing, asked.seen)
    case 'send-to-review':
      return sendToReview(doing)
    case 'approve-all':
      return approveAll(doing, asked.seen)
    case 'credit':
      return credit(doing, asked.name)
    case 'claim':
      return claim(req, work.place)
    case 'release':
      return release(req, work.place)
    case 'hand-over':
      return handOver(req, work.place, asked.to)
    case 'prefill':
      return prefill(req, work.place)
  }
}

/**
 * Does something with a translation as a whole, for who may write in its language. Answers with the desk as it stands then;
 * `done` is what the deed itself tells, if it tells anything.
 */
export const deed = async (req: PayloadRequest): Promise<Response> => {
  const asked = await bodyOf(req, deedSchema)
  const { of, documentId, locale } = asked
  onlyWriters(req, locale)
  const place = { of, documentId, locale }
  const done = await carryOut({ req, work: await workAt(req, place) }, asked)
  return Response.json({ ...(await deskOf(req, await workAt(req, place))), done: done ?? null })
}
