import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dataFolder, isEmbedded } from './steps/data-folder.mjs'
import { loadEnvFile } from './steps/env-file.mjs'
import { bareEnvironment, payloadArguments } from './steps/payload.mjs'
import { root } from './steps/root.mjs'
import { run } from './steps/run.mjs'

const words = process.argv.slice(2)
const { positionals } = parseArgs({
  args: words,
  allowPositionals: true,
  // What else is given is judged by the program itself.
  strict: false,
  options: { campaign: { type: 'string' }, head: { type: 'string' } },
})
const [source] = positionals
const isOfDatabase = source === undefined
// A file is one from where the command was given.
const asked = words.map((word) =>
  word === source && !/^https?:/.test(word) ? resolve(process.env.INIT_CWD || '.', word) : word,
)

/** A register is public: it is checked without the site's secret, and a file or an address without any of its settings. */
const environment = () => {
  if (!isOfDatabase) return bareEnvironment()
  loadEnvFile(join(root, '.env'))
  return {
    ...process.env,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || 'a register is checked without the secret',
    NODE_ENV: /** @type {const} */ ('production'),
  }
}

const env = environment()
if (
  isOfDatabase &&
  isEmbedded() &&
  !process.env.DATABASE_URL &&
  !existsSync(join(dataFolder(), 'countersign.db'))
) {
  console.error(`There is no database in ${dataFolder()} yet, so there is no register to check.`)
  process.exitCode = 2
} else {
  const program = ['run', 'scripts/payload/register-verify.ts', '--', ...asked]
  const { code } = await run(process.execPath, payloadArguments(program), {
    env,
    onLine: (line) => console.log(line),
  })
  process.exitCode = code
}
