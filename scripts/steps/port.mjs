import { createServer } from 'node:net'
import { Failure } from './failure.mjs'

/** Where the server will listen, by the environment: the defaults are those of `env.ts`. */
export const address = () => ({
  host: process.env.HOST || 'localhost',
  port: Number(process.env.PORT || 3000),
})

/**
 * Makes sure nobody listens yet where the server will. A port that is no number is left for the check of the
 * environment to name.
 * @param {{ host: string, port: number }} where
 * @returns {Promise<void>}
 */
export const checkPort = ({ host, port }) =>
  new Promise((resolve, reject) => {
    if (!Number.isInteger(port) || port < 1 || port > 65535) return resolve()
    const server = createServer()
    server.once('error', (error) => reject(portFailure(host, port, error)))
    server.listen(port, host, () => server.close(() => resolve()))
  })

const portFailure = (
  /** @type {string} */ host,
  /** @type {number} */ port,
  /** @type {NodeJS.ErrnoException} */ { code, message },
) => {
  if (code === 'EADDRINUSE')
    return new Failure(
      `port ${port} on ${host} is in use, perhaps by a Countersign that is running already.`,
      'stop the program that uses it, or choose another port, such as: PORT=3001 npm start',
    )
  if (code === 'EACCES')
    return new Failure(
      `this user may not listen on port ${port}.`,
      'choose a port above 1023, and put a reverse proxy before it (docs/operating.md).',
    )
  return new Failure(
    `the server cannot listen on ${host}, port ${port} (${code ?? message}).`,
    'let HOST be localhost, 0.0.0.0 or an address of this machine.',
  )
}
