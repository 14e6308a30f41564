import type { MigrateUpArgs } from '@payloadcms/db-mongodb'
import type { CreateIndexesOptions, IndexSpecification } from 'mongodb'

type Index = { key: Record<string, 1 | -1 | 'text'> } & Pick<
  CreateIndexesOptions,
  'sparse' | 'unique'
>

/** Indexes by the name of their collection. */
export type Indexes = Record<string, Index[]>

type Collection = {
  createIndexes: (indexes: Index[]) => Promise<unknown>
  dropIndex: (key: IndexSpecification) => Promise<unknown>
}

const collectionOf = (payload: MigrateUpArgs['payload'], name: string): Collection =>
  (
    payload.db as unknown as { connection: { collection: (name: string) => Collection } }
  ).connection.collection(name)

/** What MongoDB answers where there is no such collection, and no such index. */
const notThere = new Set<unknown>([26, 27])

/** Creates indexes, and their collections with them; those that are there already stay as they are. */
export const createIndexes = async (
  payload: MigrateUpArgs['payload'],
  indexes: Indexes,
): Promise<void> => {
  for (const [name, wanted] of Object.entries(indexes))
    await collectionOf(payload, name).createIndexes(wanted)
}

/** Drops indexes; those that are not there are no error. */
export const dropIndexes = async (
  payload: MigrateUpArgs['payload'],
  indexes: Indexes,
): Promise<void> => {
  for (const [name, unwanted] of Object.entries(indexes))
    for (const { key } of unwanted)
      await collectionOf(payload, name)
        .dropIndex(key as IndexSpecification)
        .catch((error: unknown) => {
          if (!notThere.has((error as { code?: unknown }).code)) throw error
        })
}
