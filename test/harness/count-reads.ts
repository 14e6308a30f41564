import { bootPayload, countsDone, embeddedClient } from './boot'

type Counter = { stop: () => void; count: () => number }

/** What this needs to know of Mongoose: it tells of each call on a collection. */
type Mongoose = {
  set: (option: 'debug', listener: false | ((collection: string, method: string) => void)) => void
}

const watchEmbedded = (client: NonNullable<ReturnType<typeof embeddedClient>>): Counter => {
  const { execute } = client
  let count = 0
  client.execute = ((...statement: Parameters<typeof execute>) => {
    count += 1
    return execute(...statement)
  }) as typeof execute
  return { stop: () => Object.assign(client, { execute }), count: () => count }
}

const watchMongo = (mongoose: Mongoose): Counter => {
  let count = 0
  mongoose.set('debug', (_, method) => {
    if (/^(find|aggregate|count|distinct)/.test(method)) count += 1
  })
  return { stop: () => mongoose.set('debug', false), count: () => count }
}

/** Counts the statements, or on MongoDB the commands, by which something is read; none of those that count in the background. */
export const countReads = async (work: () => Promise<unknown>): Promise<number> => {
  const payload = await bootPayload()
  await countsDone(payload)
  const embedded = embeddedClient(payload)
  const connection = 'connection' in payload.db ? payload.db.connection : null
  const counter = embedded
    ? watchEmbedded(embedded)
    : watchMongo((connection as unknown as { base: Mongoose }).base)
  try {
    await work()
  } finally {
    counter.stop()
  }
  return counter.count()
}
