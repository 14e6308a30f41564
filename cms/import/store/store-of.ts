import type { PayloadRequest } from 'payload'
import type { SingleWriterClient } from '../../database/single-writer'
import { mongodbIn } from '../../register/store/mongodb-models'
import type { ImportStore } from './import-store'
import { mongodbStore } from './mongodb-store'
import { sqliteStore } from './sqlite-store'

/** What an import writes in the database that the site runs on, within the transaction of a request. */
export const storeOf = (req: PayloadRequest): ImportStore => {
  const mongodb = mongodbIn(req.payload)
  if (mongodb) return mongodbStore(mongodb, req)
  return sqliteStore((req.payload.db as unknown as { client: SingleWriterClient }).client)
}
