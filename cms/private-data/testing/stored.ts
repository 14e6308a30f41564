import { existsSync, readFileSync } from 'node:fs'
import { env } from '@/env'
import { bootPayload, embeddedClient } from '@/test/harness/boot'

type MongoCollection = {
  collectionName: string
  find: (filter?: object) => { toArray: () => Promise<Record<string, unknown>[]> }
}
type Mongo = { db: { collections: () => Promise<MongoCollection[]> } }

const inFile = (): string => {
  const path = (env.DATABASE_URL ?? '').replace(/^file:/, '')
  return [path, `${path}-wal`]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file).toString('utf8'))
    .join('\n')
}

/** Everything that the database holds, as text: on SQLite the bytes of its files, on MongoDB every document. */
export const everythingStored = async (): Promise<string> => {
  const payload = await bootPayload()
  if (embeddedClient(payload)) return inFile()
  const { db } = (payload.db as unknown as { connection: Mongo }).connection
  const all = await Promise.all((await db.collections()).map((each) => each.find().toArray()))
  return JSON.stringify(all)
}
