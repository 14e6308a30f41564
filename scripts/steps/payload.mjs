import { root } from './root.mjs'
import { run } from './run.mjs'
import { variables } from './variables.mjs'

/** The environment of work on the sources alone: none of the site's own settings. */
export const bareEnvironment = () => ({
  ...process.env,
  ...Object.fromEntries(variables.map((name) => [name, ''])),
  PAYLOAD_SECRET: 'no data is touched while sources are made',
  NODE_ENV: /** @type {const} */ ('production'),
  NEXT_TELEMETRY_DISABLED: '1',
})

/**
 * How Node runs Payload's own command line. The condition has the editor's packages load their finished code: their
 * default entry sometimes never loads outside Next.js on Node 20, and the program then ends without a word.
 * @param {string[]} args
 */
export const payloadArguments = (args) => [
  '--conditions=production',
  `${root}node_modules/payload/bin.js`,
  ...args,
]

/**
 * Runs Payload's own command line.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const runPayload = (args, env = bareEnvironment()) =>
  run(process.execPath, payloadArguments(args), { env })

/**
 * Runs a TypeScript program of ours with Payload's own loader.
 * @param {string} program its path in the project
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const runTypeScript = (program, args, env) =>
  runPayload(['run', program, '--', ...args], env)
