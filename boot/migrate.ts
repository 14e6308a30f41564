import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { appliedMigrations } from './applied-migrations'
import type { Migration } from './migrations'
import { say } from './progress'
import { TroubleError } from './trouble'

type Session = { db?: unknown }
type Engine = { drizzle?: unknown; sessions?: Record<string, Session> }

/** What a migration gets to work with: SQLite's transaction as `db`, MongoDB's as `session`. */
const means = async (payload: Payload, req: PayloadRequest) => {
  const { sessions, drizzle } = payload.db as unknown as Engine
  const session = sessions?.[String(await req.transactionID)]
  return { payload, req, session, db: session?.db ?? drizzle }
}

/** One migration and the note that it was done, both or neither (on MongoDB without transactions: again from its beginning). */
const apply = async (payload: Payload, { name, up }: Migration, batch: number): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await up((await means(payload, req)) as never)
    await payload.create({ collection: 'payload-migrations', data: { name, batch }, req })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Refuses a database that a newer Countersign has migrated: this one would write what that one no longer understands. */
export const refuseNewer = (applied: readonly string[], known: readonly string[]): void => {
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new TroubleError({
      cause: `this database was migrated by another version of Countersign (it knows ${unknown.join(', ')}).`,
      remedy:
        'start the newest version that has run on it, or restore the backup made before its upgrade.',
    })
}

/** A commit that fails, as on a full disk, is not reported by Payload's SQLite adapter: so the notes are read again. */
const expectApplied = async (payload: Payload, names: readonly string[]): Promise<void> => {
  const applied = new Set(await appliedMigrations(payload))
  const lost = names.filter((name) => !applied.has(name))
  if (lost.length > 0)
    throw new TroubleError({
      cause: `the database could not be migrated (${lost.join(', ')}): most likely the disk is full.`,
      remedy:
        'free some space on the disk of the database, then start again; nothing half done was kept.',
    })
}

/** Brings the database to the newest schema. Unlike the adapter's own command it neither asks questions nor ends the process. */
export const migrate = async (payload: Payload, known: readonly Migration[]): Promise<void> => {
  const applied = await appliedMigrations(payload)
  refuseNewer(
    applied,
    known.map(({ name }) => name),
  )
  const pending = known.filter(({ name }) => !applied.includes(name))
  for (const [index, migration] of pending.entries()) {
    say(`Migrating the database: ${index + 1} of ${pending.length}`)
    await apply(payload, migration, applied.length + 1)
    await expectApplied(payload, [migration.name])
  }
}
