/** @typedef {{ key: Record<string, unknown> }} Index */
/** @typedef {Record<string, Index[]>} Indexes by the name of their collection */

/**
 * The indexes of `some` that `others` lacks.
 * @param {Indexes} some
 * @param {Indexes} others
 * @returns {Indexes}
 */
const missing = (some, others) =>
  Object.fromEntries(
    Object.entries(some)
      .map(([name, indexes]) => {
        const there = new Set((others[name] ?? []).map((index) => JSON.stringify(index)))
        return /** @type {const} */ ([
          name,
          indexes.filter((index) => !there.has(JSON.stringify(index))),
        ])
      })
      .filter(([, indexes]) => indexes.length > 0),
  )

/**
 * What has to be created and what dropped to come from some indexes to others.
 * @param {Indexes} before
 * @param {Indexes} after
 */
export const indexChanges = (before, after) => ({
  created: missing(after, before),
  dropped: missing(before, after),
})

const literal = (/** @type {Indexes} */ indexes) => JSON.stringify(indexes)

/**
 * The text of a migration of MongoDB that makes such changes, and takes them back.
 * @param {ReturnType<typeof indexChanges>} changes
 * @returns {string}
 */
export const indexMigration = ({ created, dropped }) => `\
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import { createIndexes, dropIndexes, type Indexes } from '../mongodb-indexes'

const created: Indexes = ${literal(created)}

const dropped: Indexes = ${literal(dropped)}

export const up = async ({ payload }: MigrateUpArgs): Promise<void> => {
  await dropIndexes(payload, dropped)
  await createIndexes(payload, created)
}

export const down = async ({ payload }: MigrateDownArgs): Promise<void> => {
  await dropIndexes(payload, created)
  await createIndexes(payload, dropped)
}
`

/**
 * The text of the list of an engine's migrations.
 * @param {string[]} names from the oldest to the newest
 * @returns {string}
 */
export const migrationIndex = (names) => {
  const all = names.map((name) => ({ name, module: `migration_${name.replaceAll('-', '_')}` }))
  const imports = all.map(({ name, module }) => `import * as ${module} from './${name}'`)
  const entries = all.map(
    ({ name, module }) => `{ name: '${name}', up: ${module}.up, down: ${module}.down }`,
  )
  return `${imports.join('\n')}\n\nexport const migrations = [${entries.join(', ')}]\n`
}
