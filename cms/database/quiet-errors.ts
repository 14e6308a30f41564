import { withoutValues } from './without-values'

/** What Payload and our own code ask an adapter for. */
const operations = [
  'count',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'commitTransaction',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Operation = (...args: unknown[]) => Promise<unknown>

/** Has every operation of an adapter fail without the values that were to be written, so that no log can tell them. */
export const quietErrors = <Adapter extends object>(adapter: Adapter): Adapter => {
  const all = adapter as Record<string, unknown>
  for (const name of operations) {
    const operation = all[name]
    if (typeof operation !== 'function') continue
    const own = operation as Operation
    all[name] = async (...args: unknown[]) => {
      try {
        return await own.apply(adapter, args)
      } catch (error) {
        throw withoutValues(error)
      }
    }
  }
  return adapter
}
