import { writeFileSync } from 'node:fs'
import config from '@payload-config'
import { getPayload } from 'payload'

type Index = [keys: Record<string, unknown>, options: Record<string, unknown>]
type Model = { collection: { name: string }; schema: { indexes: () => Index[] } }
type Models = Record<string, Model>

/** An index as MongoDB's createIndexes takes it, without what is the default anyway. */
const specification = ([key, { background: _, unique, ...options }]: Index) => ({
  key,
  ...(unique ? { unique } : {}),
  ...options,
})

const [target] = process.argv.slice(2)

/** Writes, as JSON to the file named, the indexes that the configuration wants on MongoDB, by collection. */
const list = async (): Promise<void> => {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const { collections, versions, globals } = payload.db as unknown as {
    collections: Models
    versions: Models
    globals: Model
  }
  const models = [...Object.values(collections), ...Object.values(versions), globals]
  const wanted = Object.fromEntries(
    models.map(({ collection, schema }) => [collection.name, schema.indexes().map(specification)]),
  )
  writeFileSync(target ?? '', JSON.stringify(wanted))
}

await list()
