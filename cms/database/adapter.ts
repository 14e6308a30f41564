import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { env, isEmbedded } from '@/env'
import { migrations as mongodbMigrations } from '@/migrations/mongodb'
import { migrations as sqliteMigrations } from '@/migrations/sqlite'
import { embeddedAdapter } from './embedded'
import { quietErrors } from './quiet-errors'
import { keepNumbersUnique } from './register-index'

const quietlyFailing = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => quietErrors(adapter.init(args)),
})

/** The database that the environment names: MongoDB by its URL, else the embedded SQLite file. */
export const database = (): DatabaseAdapterObj =>
  isEmbedded(env)
    ? embeddedAdapter({
        url: env.DATABASE_URL ?? `file:${env.DATA_DIR}/countersign.db`,
        migrationDir: 'migrations/sqlite',
        prodMigrations: sqliteMigrations,
      })
    : quietlyFailing(
        mongooseAdapter({
          url: env.DATABASE_URL ?? '',
          migrationDir: 'migrations/mongodb',
          prodMigrations: mongodbMigrations,
          ensureIndexes: true,
          afterOpenConnection: keepNumbersUnique,
          connectOptions: { serverSelectionTimeoutMS: 5000 },
        }) as DatabaseAdapterObj,
      )
