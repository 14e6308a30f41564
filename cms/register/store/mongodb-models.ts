import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** What this needs of Mongoose: the driver's own collections, and its IDs and sessions. */
export type Models = {
  signatories: DriverCollection
  signatoryVersions: DriverCollection
  entries: DriverCollection
  connection: MongooseAdapter['connection']
  idOf: (id: string) => unknown
}

type DriverCollection = NonNullable<MongooseAdapter['collections'][string]>['collection']

const collectionOf = (models: MongooseAdapter['collections'], slug: string): DriverCollection => {
  const model = models[slug]
  if (!model) throw new Error(`There is no collection “${slug}”.`)
  return model.collection
}

/** Payload's adapter for MongoDB, or null where the database is another one. */
export const mongodbIn = ({ db }: Pick<Payload, 'db'>): MongooseAdapter | null =>
  'connection' in db ? (db as unknown as MongooseAdapter) : null

/** The collections that a register lives in, as the driver knows them: without Payload's work on each document. */
export const modelsOf = ({ collections, versions, connection }: MongooseAdapter): Models => ({
  signatories: collectionOf(collections, 'signatories'),
  signatoryVersions: collectionOf(versions, 'signatories'),
  entries: collectionOf(collections, 'register-entries'),
  connection,
  idOf: (id) => new connection.base.Types.ObjectId(id),
})
