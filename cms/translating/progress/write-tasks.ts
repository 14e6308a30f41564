import type { PayloadRequest } from 'payload'
import { type TaskCopy, type TaskRow, wordsHash } from './task-row'

const dates: readonly string[] = ['workedOn', 'due']

const same = (name: string, one: unknown, other: unknown): boolean =>
  dates.includes(name) && one && other
    ? Date.parse(String(one)) === Date.parse(String(other))
    : (one ?? null) === (other ?? null)

const differences = (row: TaskRow, copy: TaskCopy): Partial<TaskRow> => ({
  ...Object.fromEntries(
    Object.entries(copy).filter(([name, value]) => !same(name, row[name as keyof TaskRow], value)),
  ),
  // Nothing is left for a second person to look at.
  ...(row.toReview && copy.needsReview === 0 ? { toReview: false } : {}),
})

const keyOf = ({ documentId, locale }: Pick<TaskRow, 'documentId' | 'locale'>): string =>
  `${documentId} ${locale}`

/** Whether the tasks of some documents say all of it already: nothing is missing, changed or left over. */
export const isWritten = (rows: readonly TaskRow[], copies: readonly TaskCopy[]): boolean => {
  const known = new Map(rows.map((row) => [keyOf(row), row]))
  return (
    rows.length === copies.length &&
    copies.every((copy) => {
      const row = known.get(keyOf(copy))
      return row !== undefined && Object.keys(differences(row, copy)).length === 0
    })
  )
}

/**
 * Writes down what has changed of the tasks of some documents: rows that are missing are made, those that belong to nothing
 * any more go. Claims stay as they are. `touch` notes on each row that it was counted now, changed or not.
 */
export const writeTasks = async (
  req: PayloadRequest,
  rows: readonly TaskRow[],
  copies: readonly TaskCopy[],
  { touch }: { touch: boolean },
): Promise<void> => {
  const { db } = req.payload
  const collection = 'translation-tasks'
  const now = new Date().toISOString()
  const known = new Map(rows.map((row) => [keyOf(row), row]))
  for (const copy of copies) {
    const row = known.get(keyOf(copy))
    known.delete(keyOf(copy))
    if (!row) {
      await db.create({ collection, data: { ...copy, toReview: false, sourceChanged: now }, req })
      continue
    }
    const change = differences(row, copy)
    const isReworded = wordsHash(row.sourceHash) !== wordsHash(copy.sourceHash)
    if (Object.keys(change).length > 0 || touch)
      await db.updateOne({
        collection,
        data: { ...change, ...(isReworded ? { sourceChanged: now } : {}), updatedAt: now },
        req,
        where: { id: { equals: row.id } },
      })
  }
  const gone = [...known.values()].map(({ id }) => id)
  if (gone.length > 0) await db.deleteMany({ collection, req, where: { id: { in: gone } } })
}
