import { fileURLToPath } from 'node:url'
import { clockToken, knockAt, startClock } from './clock.mjs'
import { httpServer } from './http-server.mjs'
import { listen, originOf } from './listen.mjs'
import { networks } from './network.mjs'
import { startNext } from './next-handler.mjs'
import { pageMemo } from './page-memo.mjs'
import { securityHeaders } from './security-headers.mjs'
import { StartError, settingsFrom } from './settings.mjs'
import { stopOnSignal } from './shut-down.mjs'
import { warnOnce } from './warn-once.mjs'

const memoBytes = 64 * 1024 * 1024

const start = async () => {
  const { host, port, siteUrl, secret, trustedProxies } = settingsFrom(process.env)
  const directory = fileURLToPath(new URL('..', import.meta.url))
  process.chdir(directory)
  Object.assign(process.env, { NODE_ENV: 'production' })

  /** @type {Promise<import('./next-handler.mjs').Next> | undefined} */
  let next
  /** @type {import('./internal-request.mjs').Handler} */
  const handle = async (request, response) => (await next)?.handle(request, response)
  const server = httpServer({
    handle,
    memo: pageMemo(memoBytes),
    security: securityHeaders(siteUrl),
    siteUrl,
    networkOf: networks({ trustedProxies, warn: console.error }),
    warn: warnOnce(console.error),
  })
  stopOnSignal(server, { grace: 5_000, close: async () => (await next)?.close() })
  // The port comes first, so that a second start fails before it touches the data; early requests wait.
  const place = { host, port: await listen(server, { host, port }) }
  next = startNext(directory, place)
  await next

  if (secret) {
    const headers = { authorization: `Bearer ${clockToken(secret)}` }
    const clock = startClock({ knock: knockAt(handle, headers), warn: console.error })
    // Where `cms/upkeep/knock-soon.ts` looks for it.
    Reflect.set(globalThis, Symbol.for('countersign.knock-soon'), clock.soon)
  }
  console.log(`ready ${originOf(place)}`)
}

start().catch((error) => {
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
})
