import type { Payload } from 'payload'

const isMissingTable = (error: unknown): boolean => {
  for (let each = error; each instanceof Error; each = each.cause)
    if (/no such table/i.test(each.message)) return true
  return false
}

/** The names of the migrations that this database has seen; none in a new one, where even their table is missing. */
export const appliedMigrations = async (payload: Payload): Promise<string[]> => {
  try {
    const { docs } = await payload.find({
      collection: 'payload-migrations',
      limit: 0,
      pagination: false,
    })
    return docs.flatMap(({ name, batch }) => (name && batch !== -1 ? [name] : []))
  } catch (error) {
    if (isMissingTable(error)) return []
    throw error
  }
}
