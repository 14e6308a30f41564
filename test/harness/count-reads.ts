import { bootPayload, embeddedClient } from './boot'

type Counter = { stop: () => void; count: () => number }

/** What this needs to know of Mongoose's connection: the driver's client tells of each command. */
type Watched = {
  on: (event: 'commandStarted', listener: (event: { commandName: string }) => void) => void
  off: (event: 'commandStarted', listener: (event: { commandName: string }) => void) => void
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

const watchMongo = (client: Watched): Counter => {
  let count = 0
  const listener = ({ commandName }: { commandName: string }): void => {
    if (['find', 'aggregate', 'count', 'distinct'].includes(commandName)) count += 1
  }
  client.on('commandStarted', listener)
  return { stop: () => client.off('commandStarted', listener), count: () => count }
}

/** Counts the statements, or on MongoDB the commands, by which something is read. */
export const countReads = async (work: () => Promise<unknown>): Promise<number> => {
  const payload = await bootPayload()
  const embedded = embeddedClient(payload)
  const connection = 'connection' in payload.db ? payload.db.connection : null
  const counter = embedded
    ? watchEmbedded(embedded)
    : watchMongo((connection as unknown as { getClient: () => Watched }).getClient())
  try {
    await work()
  } finally {
    counter.stop()
  }
  return counter.count()
}
