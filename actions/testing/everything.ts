import { bootPayload, embeddedClient } from '@/test/harness/boot'

type Mongo = {
  db: {
    collections: () => Promise<{ find: () => { toArray: () => Promise<unknown[]> } }[]>
  }
}

/** All that is in the database, every row of every table, as one text. */
export const everything = async (): Promise<string> => {
  const payload = await bootPayload()
  const client = embeddedClient(payload)
  if (client) {
    const { rows } = await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    const tables = rows.map(({ name }) => String(name))
    const contents = await Promise.all(
      tables.map(async (table) => (await client.execute(`SELECT * FROM "${table}"`)).rows),
    )
    return JSON.stringify(contents)
  }
  const { db } = (payload.db as unknown as { connection: Mongo }).connection
  const collections = await db.collections()
  return JSON.stringify(await Promise.all(collections.map((one) => one.find().toArray())))
}
