import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { indexChanges, indexMigration, migrationIndex } from './index-changes.mjs'
import { bareEnvironment, payloadArguments, runPayload, runTypeScript } from './payload.mjs'
import { root } from './root.mjs'
import { runPackage } from './run.mjs'

/** @typedef {'sqlite' | 'mongodb'} Engine */
/** @typedef {(name: string) => Promise<void>} Writer */

const folderOf = (/** @type {Engine} */ engine) => join(root, 'migrations', engine)

/** The names of an engine's migrations, from the oldest to the newest. */
const namesOf = (/** @type {Engine} */ engine) =>
  readdirSync(folderOf(engine))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()

const stampOf = (/** @type {Date} */ now) =>
  now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')

const succeed = (/** @type {import('./run.mjs').Ran} */ { code, output }) => {
  if (code !== 0)
    throw new Failure(
      'the configuration of Payload cannot be loaded, or its schema not be read.',
      'mend what stands above, then run the same command again.',
      output.filter(Boolean).slice(-20),
    )
}

/** Does work with a folder that is there only as long as the work. */
const inFolder = async (/** @type {(folder: string) => Promise<void>} */ work) => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-'))
  await work(folder).finally(() => rmSync(folder, { recursive: true }))
}

/** What Payload says once it has compared the schemas; a question about a renamed column comes before. */
const hasCompared = (/** @type {string[]} */ output) =>
  output.some((line) => line.includes('DOWN statements generation complete'))

const askInTerminal = (/** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ env) => {
  if (!process.stdin.isTTY)
    throw new Failure(
      'a column may be new or a renamed one, which only a person can say.',
      'run the same command in a terminal and answer its questions (or add --initial before the first release).',
    )
  spawnSync(process.execPath, payloadArguments(args), { cwd: root, env, stdio: 'inherit' })
}

/** Has Payload compare its schema with the last snapshot; types are imported as such, which its template forgets. */
const writeSqlite = async (/** @type {string} */ name) => {
  const before = namesOf('sqlite')
  await inFolder(async (folder) => {
    const args = ['migrate:create', name, '--skip-empty']
    const environment = { ...bareEnvironment(), DATA_DIR: folder }
    const ran = await runPayload(args, environment)
    succeed(ran)
    if (!hasCompared(ran.output)) askInTerminal(args, environment)
  })
  for (const made of namesOf('sqlite').filter((each) => !before.includes(each))) {
    const path = join(folderOf('sqlite'), `${made}.ts`)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/\b(Migrate(?:Up|Down)Args)(?=,)/g, 'type $1'))
  }
}

const wantedIndexes = async () => {
  /** @type {import('./index-changes.mjs').Indexes} */
  let wanted = {}
  await inFolder(async (folder) => {
    const target = join(folder, 'indexes.json')
    const environment = { ...bareEnvironment(), DATABASE_URL: 'mongodb://localhost/not-opened' }
    succeed(await runTypeScript('scripts/payload/list-mongodb-indexes.ts', [target], environment))
    wanted = JSON.parse(readFileSync(target, 'utf8'))
  })
  return wanted
}

const writeMongodb = async (/** @type {string} */ name) => {
  const folder = folderOf('mongodb')
  const last = namesOf('mongodb').at(-1)
  const before = last ? JSON.parse(readFileSync(join(folder, `${last}.json`), 'utf8')) : {}
  const wanted = await wantedIndexes()
  const changes = indexChanges(before, wanted)
  if (Object.keys({ ...changes.created, ...changes.dropped }).length === 0) return
  const made = `${stampOf(new Date())}-${name}`
  writeFileSync(join(folder, `${made}.json`), `${JSON.stringify(wanted)}\n`)
  writeFileSync(join(folder, `${made}.ts`), indexMigration(changes))
  writeFileSync(join(folder, 'index.ts'), migrationIndex(namesOf('mongodb')))
  succeed(await runPackage('@biomejs/biome/bin/biome', ['check', '--write', folder]))
}

/** @type {Record<Engine, Writer>} */
const writers = { sqlite: writeSqlite, mongodb: writeMongodb }

/**
 * Makes the migration of one engine from its last one to the collections as they are now; returns the names of what it
 * made, none where the schema has not changed.
 * @param {Engine} engine
 * @param {string} name letters, digits and underscores
 * @returns {Promise<string[]>}
 */
export const createMigration = async (engine, name) => {
  const before = namesOf(engine)
  await writers[engine](name)
  return namesOf(engine).filter((each) => !before.includes(each))
}

/**
 * Takes all migrations of an engine away, so that one new one can stand for them; returns what puts them back.
 * @param {Engine} engine
 * @returns {() => void}
 */
export const forgetMigrations = (engine) => {
  const folder = folderOf(engine)
  const files = readdirSync(folder).map((name) => {
    const path = join(folder, name)
    const text = readFileSync(path, 'utf8')
    return { path, text }
  })
  for (const { path } of files) rmSync(path)
  writeFileSync(join(folder, 'index.ts'), 'export const migrations = []\n')
  return () => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name))
    for (const { path, text } of files) writeFileSync(path, text)
  }
}
