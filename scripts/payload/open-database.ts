import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The site's database, for a command that works on it: connected, and not migrated. */
export const openDatabase = async (): Promise<Payload> => {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  // Left to itself the adapter migrates while it connects.
  Object.assign(payload.db, { prodMigrations: undefined })
  await payload.db.connect?.()
  return payload
}
