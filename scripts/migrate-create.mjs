import { Failure, wordsFor } from './steps/failure.mjs'
import { createMigration, forgetMigrations } from './steps/migrations.mjs'

const engines = /** @type {const} */ (['sqlite', 'mongodb'])
const given = process.argv.slice(2)
const isInitial = given.includes('--initial')
const name =
  given.find((argument) => !argument.startsWith('-')) ?? (isInitial ? 'initial' : 'change')

/** `--initial` is for the time before the first release: one new migration then stands for all there were. */
const putBack = isInitial ? engines.map(forgetMigrations) : []

try {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Failure(
      `“${name}” cannot be the name of a migration.`,
      'use small letters, digits and hyphens.',
    )
  for (const engine of engines) {
    const made = await createMigration(engine, name)
    console.log(`${engine}: ${made.length > 0 ? `created ${made.join(', ')}` : 'nothing changed'}`)
  }
} catch (error) {
  for (const undo of putBack) undo()
  console.error(wordsFor(error, 'No migration was made.'))
  process.exitCode = 1
}
