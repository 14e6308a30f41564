import type { Payload } from 'payload'
import { clientOf } from '../store/ledger-of'
import { modelsOf, mongodbIn } from '../store/mongodb-models'
import { mongodbReading } from './mongodb-reading'
import type { RegisterReading } from './reading'
import { sqliteReading } from './sqlite-reading'

/** The registers in the database that the site runs on, as everybody may read them. */
export const readingOf = (payload: Pick<Payload, 'db'>): RegisterReading => {
  const mongodb = mongodbIn(payload)
  return mongodb ? mongodbReading(modelsOf(mongodb)) : sqliteReading(clientOf(payload))
}
