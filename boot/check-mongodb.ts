import { MongoClient } from 'mongodb'
import { say } from './progress'

/** What is said of a MongoDB that keeps no transactions, or undefined of one that does. */
export const warningOf = (hello: { setName?: unknown; msg?: unknown }): string | undefined =>
  hello.setName || hello.msg === 'isdbgrid'
    ? undefined
    : 'Warning: this MongoDB is not a replica set, so a save that fails half way is not undone. One member is enough: docs/operating.md tells how.'

/**
 * Reaches MongoDB within five seconds, shows that this user may read and write there, and warns of a server without
 * transactions. The client stays open for the caller, who closes it.
 */
export const checkMongodb = async (url: string): Promise<MongoClient> => {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000, connectTimeoutMS: 5000 })
  try {
    await client.connect()
    const warning = warningOf(await client.db().command({ hello: 1 }))
    if (warning) say(warning)
    else if (!client.options.replicaSet)
      say('Warning: DATABASE_URL names no ?replicaSet=…, so transactions are not used. Add it.')
    await client.db().listCollections({}, { nameOnly: true }).toArray()
    return client
  } catch (error) {
    await client.close()
    throw error
  }
}
