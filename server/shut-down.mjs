import { setTimeout as delay } from 'node:timers/promises'

/**
 * Stops accepting, lets running requests finish, and cuts them off after `grace` milliseconds; resolves when all are gone.
 * @param {import('node:http').Server} server @param {number} grace
 * @returns {Promise<void>}
 */
export const shutDown = (server, grace) =>
  new Promise((resolve) => {
    // A connection that has just answered would otherwise stay open for the next request.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const limit = setTimeout(() => server.closeAllConnections(), grace)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(limit)
      resolve()
    })
  })

/**
 * Ends the process cleanly, with code 0, when it is told to stop.
 * @param {import('node:http').Server} server
 * @param {{ grace: number, close: () => Promise<unknown> }} options `grace` in milliseconds for running requests, and as
 *   much again for `close`, which lets the application finish what it put off until after its answers.
 */
export const stopOnSignal = (server, { grace, close }) => {
  let isStopping = false
  const stop = async () => {
    // Ctrl-C reaches every process of a terminal's group, and some of them pass it on a second time.
    if (isStopping) return
    isStopping = true
    await shutDown(server, grace)
    await Promise.race([close().catch(() => {}), delay(grace)])
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
