import type { PayloadRequest } from 'payload'
import type { DeskComment } from '@/domain/translation/desk/comment'
import { type Message, messageKey } from '@/domain/translation/message'
import type { TranslationComment } from '@/payload-types'
import { bodyOf, onlyWriters, queryOf } from '../door'
import { problem } from '../problem'
import { commentSchema, commentsSchema } from './asked'
import { namesOf } from './names-of'
import { workAt } from './open-desk'
import type { Work } from './work-on'
import { atPlace } from './work-on'

type Row = Omit<TranslationComment, 'by' | 'resolvedBy'> & {
  by?: string | null
  resolvedBy?: string | null
}

/** Names may be taken back, and nothing that somebody wrote about one could be found again then. */
const uncommented: readonly string[] = ['signatories', 'solidarity-messages']

const collection = 'translation-comments'

const rowsAt = async (req: PayloadRequest, place: Work['place']): Promise<Row[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    limit: 0,
    pagination: false,
    req,
    sort: 'createdAt',
    where: atPlace(place),
  })
  return docs
}

const shown = async (req: PayloadRequest, rows: readonly Row[]): Promise<DeskComment[]> => {
  const nameOf = await namesOf(
    req,
    rows.flatMap(({ by, resolvedBy }) => [by, resolvedBy]),
  )
  return rows.map(({ id, msgctxt, msgid, text, by, createdAt, resolvedOn, resolvedBy }) => ({
    id,
    key: messageKey({ msgctxt, msgid }),
    ...{ msgctxt, msgid, text },
    by: nameOf(by),
    own: by === req.user?.id,
    at: new Date(createdAt).toISOString(),
    resolved: resolvedOn
      ? { by: nameOf(resolvedBy), at: new Date(resolvedOn).toISOString() }
      : null,
  }))
}

const answer = async (
  req: PayloadRequest,
  place: Work['place'],
  isWanted: (row: Row) => boolean,
): Promise<Response> =>
  Response.json({ comments: await shown(req, (await rowsAt(req, place)).filter(isWanted)) })

/** Answers with what was said about a translation, or about one segment of it (`key`), the oldest first. */
export const comments = (req: PayloadRequest): Promise<Response> => {
  const { key, ...place } = queryOf(req, commentsSchema)
  return answer(req, place, (row) => key === undefined || messageKey(row) === key)
}

const onlySegments = async (
  req: PayloadRequest,
  place: Work['place'],
  message: Message,
): Promise<void> => {
  const { merged } = await workAt(req, place)
  if (!merged.some((entry) => messageKey(entry) === messageKey(message)))
    throw problem(404, 'no-such-segment', 'There is no such segment.')
}

const resolve = async (req: PayloadRequest, id: string): Promise<Row> => {
  const row = await req.payload.db.findOne<Row>({
    collection,
    req,
    where: { id: { equals: id } },
  })
  if (!row) throw problem(404, 'no-such-comment', 'There is no such comment.')
  onlyWriters(req, row.locale)
  if (!row.resolvedOn)
    await req.payload.db.updateOne({
      collection,
      data: { resolvedOn: new Date().toISOString(), resolvedBy: req.user?.id ?? null },
      options: { atomic: true },
      req,
      where: { and: [{ id: { equals: id } }, { resolvedOn: { exists: false } }] },
    })
  return row
}

/** Takes a comment on a segment, or settles one; answers with all that was said about this segment. */
export const comment = async (req: PayloadRequest): Promise<Response> => {
  const asked = await bodyOf(req, commentSchema)
  if ('resolve' in asked) {
    const row = await resolve(req, asked.resolve)
    return answer(req, row, (other) => messageKey(other) === messageKey(row))
  }
  const { text, msgctxt, msgid, ...place } = asked
  onlyWriters(req, place.locale)
  if (uncommented.includes(place.of))
    throw problem(
      422,
      'no-comments-here',
      'Names can be taken back, so nothing is written about them here.',
    )
  await onlySegments(req, place, { msgctxt, msgid })
  await req.payload.db.create({
    collection,
    data: { ...place, msgctxt, msgid, text, by: req.user?.id ?? null },
    req,
    returning: false,
  })
  return answer(req, place, (row) => messageKey(row) === messageKey({ msgctxt, msgid }))
}
