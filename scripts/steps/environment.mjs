import { existsSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/**
 * Has `env.ts` itself judge the environment, before a long build is begun for nothing. (The server asks it again.)
 * @param {NodeJS.ProcessEnv} environment
 */
export const checkEnvironment = async (environment) => {
  if (!existsSync(`${root}node_modules/tsx`)) return
  const { code, output } = await run(
    process.execPath,
    ['--import', 'tsx', 'boot/check-environment.ts'],
    { env: environment },
  )
  if (code !== 2) return
  const { cause, remedy } = JSON.parse(output.at(-1) ?? '{}')
  throw new Failure(cause, remedy)
}
