import { resolve } from 'node:path'
import type { Environment } from '@/env'
import type { Place } from './trouble'

/** The file of an embedded database. */
export const embeddedFile = ({
  DATABASE_URL,
  DATA_DIR,
}: Pick<Environment, 'DATABASE_URL' | 'DATA_DIR'>): string =>
  resolve(
    DATABASE_URL?.startsWith('file:')
      ? DATABASE_URL.replace(/^file:(\/\/)?/, '')
      : `${DATA_DIR}/countersign.db`,
  )

const hostsOf = (url: string): string => /^[^:]+:\/\/(?:[^/]*@)?([^/?]*)/.exec(url)?.[1] ?? ''

/** What the environment works on, named without passwords. */
export const placeOf = (env: Pick<Environment, 'DATABASE_URL' | 'DATA_DIR'>): Place => ({
  dataDir: resolve(env.DATA_DIR),
  database: env.DATABASE_URL?.startsWith('mongodb')
    ? `the MongoDB database at ${hostsOf(env.DATABASE_URL)}`
    : `the database ${embeddedFile(env)}`,
})
