import { join } from 'node:path'
import { buildSite, isBuilt } from './build.mjs'
import { embeddedSecret, isEmbedded, makeDataFolder } from './data-folder.mjs'
import { loadEnvFile } from './env-file.mjs'
import { checkEnvironment } from './environment.mjs'
import { Failure, wordsFor } from './failure.mjs'
import { watchLogIn } from './first-log-in.mjs'
import { installPackages, isInstalled } from './install.mjs'
import { takeLock } from './lock.mjs'
import { address, checkPort } from './port.mjs'
import { root } from './root.mjs'
import { ServerEnded, startServer } from './server.mjs'

const lock = (/** @type {string} */ path, /** @type {string} */ what) => {
  const taken = takeLock(path)
  if (typeof taken === 'function') return taken
  throw new Failure(
    `another start (process ${taken}) ${what}.`,
    'wait until it has finished, or stop it, then run the same command again.',
  )
}

/** Installs and builds what is missing or out of date, one process at a time. */
const prepare = async (/** @type {NodeJS.ProcessEnv} */ environment) => {
  if (isInstalled() && isBuilt()) return
  const release = lock(
    join(root, '.next', 'cache', 'countersign-start.lock'),
    'is installing or building in this folder just now',
  )
  await installPackages()
  await checkEnvironment(environment)
  await buildSite()
  release()
}

const announce = (/** @type {string} */ url, /** @type {string[]} */ logIn) => {
  console.log(['', `  Site    ${url}`, `  Panel   ${url}/admin`].join('\n'))
  if (logIn.length > 0) console.log(['', ...logIn.map((line) => `  ${line}`)].join('\n'))
  console.log('\n  Ctrl-C stops it.\n')
}

const serve = async () => {
  loadEnvFile(join(root, '.env'))
  await checkPort(address())
  const folder = makeDataFolder()
  if (isEmbedded()) lock(join(folder, 'start.lock'), `is running on the data folder ${folder}`)
  const environment = {
    ...process.env,
    NODE_ENV: /** @type {const} */ ('production'),
    NEXT_TELEMETRY_DISABLED: '1',
    ...(isEmbedded() && !process.env.PAYLOAD_SECRET && { PAYLOAD_SECRET: embeddedSecret(folder) }),
  }
  await prepare(environment)
  const logIn = watchLogIn(folder)
  const { url, ended } = await startServer(environment)
  announce(process.env.SITE_URL || url, logIn())
  process.exitCode = await ended
}

/** `npm start`: from whatever state the folder is in to a running site, saying on the way what it does and what is wrong. */
export const start = async () => {
  try {
    await serve()
  } catch (error) {
    if (!(error instanceof ServerEnded)) console.error(wordsFor(error))
    else console.error(lastWords(error))
    process.exitCode = (error instanceof ServerEnded && error.code) || 1
  }
  process.exit()
}

const lastWords = (/** @type {ServerEnded} */ { output, message }) => {
  const own = output.findIndex((line) => line.startsWith('Countersign cannot start.'))
  if (own >= 0) return ['', ...output.slice(own)].join('\n')
  return wordsFor(
    new Failure(
      message,
      'see its last lines above; if they do not help, report them.',
      output.filter(Boolean).slice(-20),
    ),
  )
}
