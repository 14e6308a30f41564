import type { Client } from '@libsql/client'
import type { Payload } from 'payload'
import { mongodbLedger } from './mongodb-ledger'
import { modelsOf, mongodbIn } from './mongodb-models'
import { sqliteLedger } from './sqlite-ledger'
import type { LedgerStore } from './store'

/** The embedded database's client: the one in which writers take turns. */
export const clientOf = ({ db }: Pick<Payload, 'db'>): Client =>
  (db as unknown as { client: Client }).client

/** The ledger in the database that the site runs on. */
export const ledgerOf = (payload: Pick<Payload, 'db'>): LedgerStore => {
  const mongodb = mongodbIn(payload)
  return mongodb ? mongodbLedger(modelsOf(mongodb)) : sqliteLedger(clientOf(payload))
}
