import type { Payload, PayloadRequest } from 'payload'
import { tagOf } from '../cache-tags'
import { refresh } from '../refresh'
import { inProcess } from '../signatures/in-process'
import type { Duty } from '../upkeep/duty'
import { knockSoon } from '../upkeep/knock-soon'
import { placeholderOf } from './placeholder'
import { readStored } from './stored-files'

/** How many pictures are looked at in one turn. */
const together = 10

type Walk = { after: string; isDone: boolean }

const walkOf = (payload: Payload): Walk => {
  const walks = inProcess('placeholders', () => new WeakMap<object, Walk>())
  const walk = walks.get(payload.db) ?? { after: '', isDone: false }
  walks.set(payload.db, walk)
  return walk
}

/** Pictures without a tiny form, read past access rules since the site looks after its own files. */
const next = async ({ payload }: PayloadRequest, { after }: Walk) =>
  payload.find({
    collection: 'media',
    depth: 0,
    limit: together,
    overrideAccess: true,
    pagination: false,
    select: { filename: true, updatedAt: true },
    sort: 'id',
    where: {
      and: [
        { placeholder: { exists: false } },
        ...(after ? [{ id: { greater_than: after } }] : []),
      ],
    },
  })

/**
 * Gives pictures that came before there were tiny forms theirs, a few at each turn, once after every start of the site: no save
 * of the document, so no version, no date and no translation changes by it.
 */
export const placeholdersDuty: Duty = {
  name: 'placeholders',
  every: 0,
  run: async (req) => {
    const walk = walkOf(req.payload)
    if (walk.isDone) return
    const { docs } = await next(req, walk)
    let isAny = false
    for (const { id, filename, updatedAt } of docs) {
      walk.after = String(id)
      const file = filename ? await readStored('media', filename).catch(() => null) : null
      const placeholder = file && (await placeholderOf(file))
      if (!placeholder) continue
      await req.payload.db.updateOne({
        collection: 'media',
        id,
        data: { placeholder, updatedAt },
        req,
        returning: false,
      })
      isAny = true
    }
    walk.isDone = docs.length < together
    if (isAny) refresh(req, [tagOf('media')])
    if (!walk.isDone) knockSoon()
  },
}
