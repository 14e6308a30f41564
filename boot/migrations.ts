import { env, isEmbedded } from '@/env'
import { migrations as mongodb } from '@/migrations/mongodb'
import { migrations as sqlite } from '@/migrations/sqlite'

/** One step of the schema, as its engine's adapter wrote it. */
export type Migration = { name: string; up: (args: never) => Promise<void> }

/** The migrations of the engine in use, from the oldest to the newest. */
export const migrations = (): readonly Migration[] => (isEmbedded(env) ? sqlite : mongodb)
