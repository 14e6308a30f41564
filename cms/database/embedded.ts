import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { singleWriterClient } from './single-writer'

type Options = {
  url: string
  migrationDir: string
  prodMigrations: NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>
}

/**
 * SQLite in a file: every save is one transaction, readers go on while it is written (WAL), and an answered save is on
 * the disk. The schema comes from migrations alone, in development too.
 */
export const embeddedAdapter = ({ url, ...options }: Options): DatabaseAdapterObj => {
  const base = sqliteAdapter({
    ...options,
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: { behavior: 'immediate' },
  })
  return {
    ...base,
    init: (args) => Object.assign(base.init(args), { client: singleWriterClient({ url }) }),
  } as DatabaseAdapterObj
}
