import type { Where } from 'payload'

/** How many documents are read at a time. */
const perRead = 500

type Batch = { limit: number; pagination: false; sort: 'id'; where: Where }

/**
 * All documents that a read finds, however many, batch after batch by their ids: nothing is counted or skipped for it, and
 * what comes or goes meanwhile moves nothing.
 */
export async function* everyOne<Doc extends { id: string }>(
  where: Where,
  read: (batch: Batch) => Promise<{ docs: Doc[] }>,
): AsyncGenerator<Doc> {
  for (let last: string | undefined; ; ) {
    const rest = last === undefined ? where : { and: [where, { id: { greater_than: last } }] }
    const { docs } = await read({ limit: perRead, pagination: false, sort: 'id', where: rest })
    yield* docs
    last = docs.at(-1)?.id
    if (docs.length < perRead || last === undefined) return
  }
}
