import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { heardCommits } from './heard-commits'
import { quietErrors } from './quiet-errors'
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
    // No field is localized, and the default would take `users.locales` for a table of localized values.
    localesSuffix: '_localized',
    transactionOptions: { behavior: 'immediate' },
  })
  return {
    ...base,
    init: (args) => {
      const client = singleWriterClient({ url })
      const adapter = base.init(args)
      const connect = adapter.connect?.bind(adapter)
      const whole = Object.assign(adapter, {
        ...heardCommits(adapter, client),
        client,
        connect: async (options?: Parameters<NonNullable<typeof connect>>[0]) => {
          await client.execute('PRAGMA journal_mode = WAL')
          await connect?.(options)
        },
      })
      return quietErrors(whole)
    },
  } as DatabaseAdapterObj
}
