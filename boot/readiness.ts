import config from '@payload-config'
import { getPayload } from 'payload'
import { appliedMigrations } from './applied-migrations'
import { migrations } from './migrations'

/** Why the server is not ready, without a word on where or how it runs. */
export type Unready = 'starting' | 'database' | 'migrations'

const finished = Symbol.for('countersign.boot')
const state = globalThis as { [finished]?: boolean }

/** Remembers, for this process, that nothing is left to do before requests are answered. */
export const bootFinished = (): void => {
  state[finished] = true
}

const patience = 3000

const applied = async (): Promise<string[]> => appliedMigrations(await getPayload({ config }))

const tooLate = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), patience).unref()
  })

/** What is missing until requests can be answered, or undefined: asks the database, for three seconds at most. */
export const unready = async (): Promise<Unready | undefined> => {
  if (!state[finished]) return 'starting'
  try {
    const names = new Set(await Promise.race([applied(), tooLate()]))
    return migrations().every(({ name }) => names.has(name)) ? undefined : 'migrations'
  } catch {
    return 'database'
  }
}
