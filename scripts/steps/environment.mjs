import { Failure } from './failure.mjs'
import { runTypeScript } from './payload.mjs'

/**
 * Has `env.ts` itself judge the environment, before a long build is begun for nothing. (The server asks it again.)
 * @param {NodeJS.ProcessEnv} environment
 */
export const checkEnvironment = async (environment) => {
  const { code, output } = await runTypeScript(
    'scripts/payload/check-environment.ts',
    [],
    environment,
  )
  if (code !== 2) return
  const { cause, remedy } = JSON.parse(output.findLast((line) => line.startsWith('{')) ?? '{}')
  throw new Failure(cause, remedy)
}
