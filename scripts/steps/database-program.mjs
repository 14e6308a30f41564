import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, embeddedSecret, isEmbedded } from './data-folder.mjs'
import { loadEnvFile } from './env-file.mjs'
import { checkEnvironment } from './environment.mjs'
import { Failure } from './failure.mjs'
import { payloadArguments } from './payload.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/**
 * Runs a TypeScript program on the site's database, with the site's own settings and secret, and prints what it says.
 * @param {string} program its path in the project
 * @param {string[]} [words] what it is asked
 * @returns {Promise<number>} the code that it ended with
 */
export const runOnDatabase = async (program, words = []) => {
  loadEnvFile(join(root, '.env'))
  const folder = dataFolder()
  if (isEmbedded() && !process.env.DATABASE_URL && !existsSync(join(folder, 'countersign.db')))
    throw new Failure(
      `there is no database in ${folder} yet.`,
      'start the site once (npm start), or let DATA_DIR name its folder.',
    )
  const environment = {
    ...process.env,
    NODE_ENV: /** @type {const} */ ('production'),
    ...(isEmbedded() && !process.env.PAYLOAD_SECRET && { PAYLOAD_SECRET: embeddedSecret(folder) }),
  }
  await checkEnvironment(environment)
  const { code } = await run(process.execPath, payloadArguments(['run', program, '--', ...words]), {
    env: environment,
    onLine: (line) => console.log(line),
  })
  return code
}
