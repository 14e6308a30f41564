import { type PayloadRequest, ValidationError } from 'payload'
import { inTransaction } from '@/cms/database/in-transaction'
import { Turnstile } from '@/cms/database/turnstile'
import type { Edit } from '@/domain/translation/take-edits'
import { inProcess } from '../../signatures/in-process'
import { problem } from '../problem'
import { type Row, rowAt, type Work } from './work-on'

type Place = Work['place']
type Change = Partial<{
  messages: Edit[]
  credits: Row['credits']
  publishWithOriginal: boolean
  _status: 'draft' | 'published'
}>

/** How often a save begins anew where somebody else saved at the same moment. */
const tries = 60

/** Who saves the same catalogue in this process waits in line; only other processes are met in the database. */
const lines = () =>
  inProcess('desk-lines', () => new Map<string, { line: Turnstile; inside: number }>())

const inLine = async <Result>(
  { of, documentId, locale }: Place,
  work: () => Promise<Result>,
): Promise<Result> => {
  const key = `${of} ${documentId} ${locale}`
  const queue = lines().get(key) ?? { line: new Turnstile(), inside: 0 }
  lines().set(key, queue)
  queue.inside += 1
  const leave = await queue.line.enter()
  try {
    return await work()
  } finally {
    leave()
    queue.inside -= 1
    if (queue.inside === 0) lines().delete(key)
  }
}

/** MongoDB tells of a catalogue that somebody made in the same moment only when a second one is written. */
const isTaken = (error: unknown): boolean =>
  error instanceof ValidationError && /unique/i.test(JSON.stringify(error.data))

const write = async (
  req: PayloadRequest,
  { of, documentId, locale }: Place,
  change: Change,
  { autosave }: { autosave: boolean },
): Promise<void> => {
  const row = await rowAt(req, { of, documentId, locale })
  if (row?.isInTrash)
    throw problem(409, 'in-trash', 'This translation is in the trash. An editor can bring it back.')
  const isDraft = change._status !== 'published'
  const shared = {
    collection: 'translations',
    depth: 0,
    draft: isDraft,
    overrideAccess: false,
    req,
  } as const
  if (row) await req.payload.update({ ...shared, id: row.id, autosave, data: change })
  else
    await req.payload.create({
      ...shared,
      data: { of, documentId, locale, _status: 'draft', ...change } as never,
    })
}

/**
 * Saves a change of a catalogue as the one who asks, and makes the catalogue first where nobody has begun. Throws 409 with
 * both texts where somebody changed the same segments meanwhile; then nothing is saved. `look` is done in the same transaction,
 * before: what it throws refuses the save.
 */
export const saveChange = (
  req: PayloadRequest,
  place: Place,
  change: Change,
  { autosave = false, look }: { autosave?: boolean; look?: () => Promise<void> } = {},
): Promise<void> =>
  inLine(place, async () => {
    const save = () =>
      inTransaction(
        req,
        async () => {
          await look?.()
          await write(req, place, change, { autosave })
        },
        tries,
      )
    try {
      await save()
    } catch (error) {
      if (!isTaken(error)) throw error
      await save()
    }
  })

/** Saves edits of segments as a draft; those that are saved one after another while somebody writes are one version. */
export const saveEdits = (
  req: PayloadRequest,
  place: Place,
  edits: readonly Edit[],
): Promise<void> => saveChange(req, place, { messages: [...edits] }, { autosave: true })
