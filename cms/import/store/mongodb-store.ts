import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'
import type { ImportStore } from './import-store'

type Model = NonNullable<MongooseAdapter['collections'][string]>

const modelIn = (models: MongooseAdapter['collections'], slug: string): Model => {
  const model = models[slug]
  if (!model) throw new Error(`There is no collection “${slug}”.`)
  return model
}

const nullsIn = (group: object) =>
  Object.fromEntries(Object.entries(group).filter(([, value]) => value === null))

/** Dates and IDs become what the schema says they are, without a document being made of each; what is empty stays so. */
const castBy = (model: Model, doc: object): Record<string, unknown> => {
  const cast: Record<string, unknown> = model.castObject(doc as never)
  for (const [field, value] of Object.entries(doc)) {
    if (value === null) cast[field] = null
    else if (Object.getPrototypeOf(value) === Object.prototype)
      cast[field] = { ...nullsIn(value), ...(cast[field] as object) }
  }
  return cast
}

/** What an import writes on MongoDB, in the session that is open for the request. */
export const mongodbStore = (
  { collections, versions, connection, sessions }: MongooseAdapter,
  req: PayloadRequest,
): ImportStore => {
  const signatories = modelIn(collections, 'signatories')
  const history = modelIn(versions, 'signatories')
  const decisions = modelIn(collections, 'decisions')
  const entries = modelIn(collections, 'register-entries')
  const idOf = (id: string): never => new connection.base.Types.ObjectId(id) as never
  const inSession = async () => {
    const session = sessions[String(await req.transactionID)]
    return session ? { session } : {}
  }
  const insert = async (model: Model, docs: readonly object[]) => {
    const cast = docs.map((doc) => ({
      ...model.applyDefaults(castBy(model, doc) as never),
      __v: 0,
    }))
    if (cast.length > 0) await model.collection.insertMany(cast as never[], await inSession())
  }
  return {
    add: (docs) =>
      insert(
        signatories,
        docs.map(({ id, ...doc }) => ({ _id: id, ...doc })),
      ),
    note: (docs) => insert(decisions, docs),
    change: async (docs) => {
      const updates = docs.map(({ id, ...doc }) => ({
        updateOne: { filter: { _id: idOf(id) }, update: { $set: castBy(signatories, doc) } },
      }))
      if (updates.length > 0)
        await signatories.collection.bulkWrite(updates as never[], await inSession())
    },
    release: async (batch) => {
      await signatories.collection.updateMany(
        { import: idOf(batch), state: 'pending', number: null },
        { $set: { toPublish: true } },
        await inSession(),
      )
    },
    invalidate: async (ids, now) => {
      await signatories.collection.updateMany(
        { _id: { $in: ids.map(idOf) } },
        {
          $set: {
            state: 'invalidated',
            toPublish: false,
            ledgerDue: true,
            updatedAt: new Date(now),
          },
        },
        await inSession(),
      )
    },
    remove: async (ids) => {
      const these = { $in: ids.map(idOf) }
      const session = await inSession()
      await decisions.collection.deleteMany({ signatory: these }, session)
      // What a version belongs to is kept as text where Payload wrote it, and as an ID where the registrar did.
      const both = { $in: [...ids.map(idOf), ...(ids as never[])] }
      await history.collection.deleteMany({ parent: both }, session)
      await signatories.collection.deleteMany({ _id: these }, session)
    },
    idsOf: async (batch) =>
      (
        await signatories.collection
          .find({ import: idOf(batch) }, { projection: { _id: 1 } })
          .toArray()
      ).map(({ _id }) => String(_id)),
    inLedger: async (ids) => {
      const filter = { signatory: { $in: ids.map(idOf) } }
      const found = await entries.collection.distinct('signatory', filter, await inSession())
      return new Set(found.map(String))
    },
    prints: async (ids, batch) => {
      const filter = { signatory: { $in: ids.map(idOf) }, batch, action: 'import' }
      const found = await decisions.collection
        .find(filter, { projection: { signatory: 1, before: 1 }, ...(await inSession()) })
        .toArray()
      return new Map(
        found.map(({ signatory, before }) => [String(signatory), String(before?.fingerprint)]),
      )
    },
  }
}
