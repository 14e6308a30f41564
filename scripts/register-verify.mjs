import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dataFolder, isEmbedded } from './steps/data-folder.mjs'
import { loadEnvFile } from './steps/env-file.mjs'
import { bareEnvironment, payloadArguments } from './steps/payload.mjs'
import { root } from './steps/root.mjs'
import { run } from './steps/run.mjs'

/** What was asked for; a file is one from where the command was given. */
const words = process.argv.slice(2)
const last = words.at(-1) ?? ''
const source = last.startsWith('-') || words.at(-2)?.startsWith('--') ? '' : last
if (source && !/^https?:/.test(source))
  words.splice(-1, 1, resolve(process.env.INIT_CWD || '.', source))
const isOfDatabase = source === ''

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
  const program = ['run', 'scripts/payload/register-verify.ts', '--', ...words]
  const { code } = await run(process.execPath, payloadArguments(program), {
    env,
    onLine: (line) => console.log(line),
  })
  process.exitCode = code
}
