import { runPackage } from './run.mjs'
import { variables } from './variables.mjs'

/**
 * The environment of work on the sources alone: none of the site's own settings, and NODE_ENV=production, without which
 * the editor's packages do not always load outside Next.js (Node 20).
 */
export const bareEnvironment = () => ({
  ...process.env,
  ...Object.fromEntries(variables.map((name) => [name, ''])),
  PAYLOAD_SECRET: 'no data is touched while sources are made',
  NODE_ENV: /** @type {const} */ ('production'),
  NEXT_TELEMETRY_DISABLED: '1',
})

/**
 * Runs a TypeScript program of ours with Payload's own loader.
 * @param {string} program its path in the project
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const runTypeScript = (program, args, env = bareEnvironment()) =>
  runPackage('payload/bin.js', ['run', program, '--', ...args], { env })
