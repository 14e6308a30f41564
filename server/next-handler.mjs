import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { askInside } from './internal-request.mjs'
import { StartError } from './settings.mjs'

/** @param {string} directory */
const builtConfiguration = async (directory) => {
  try {
    const file = join(directory, '.next', 'required-server-files.json')
    return JSON.parse(await readFile(file, 'utf8')).config
  } catch (error) {
    throw new StartError(
      'The site has not been built yet: run `npm start`, which builds it first.',
      {
        cause: error,
      },
    )
  }
}

/**
 * @typedef {object} Next
 * @property {import('./internal-request.mjs').Handler} handle
 * @property {() => Promise<void>} close
 */

/**
 * Next in production, from what the build left in `directory`, so that nothing is compiled at run time; resolves when
 * the application is prepared (`instrumentation.ts` has run), rejects when it cannot be. Entity tags are off since Next
 * computes them for every single answer; ours are made once for each version of a page.
 * @param {string} directory @param {{ host: string, port: number }} place
 * @returns {Promise<Next>}
 */
export const startNext = async (directory, { host, port }) => {
  const configuration = { ...(await builtConfiguration(directory)), generateEtags: false }
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(configuration)
  const { default: next } = await import('next')
  // Next is given a server that never listens for its web socket handler: there are no sockets to upgrade here.
  const httpServer = createServer()
  const app = next({ dev: false, dir: directory, hostname: host, port, httpServer })
  await app.prepare()
  const handle = app.getRequestHandler()
  // `prepare` does not wait for the instrumentation hook, but the first request does.
  const first = await askInside(handle, '/api/health', {})
  if (first === undefined || first.status >= 500)
    throw new StartError('The site could not be prepared; the reason stands above.')
  return { handle, close: () => app.close() }
}
