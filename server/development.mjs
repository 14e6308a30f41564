import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { clockToken, knockAt, startClock } from './clock.mjs'
import { answerLetter } from './letter.mjs'
import { letterAddressOf } from './letter-address.mjs'
import { listen, originOf } from './listen.mjs'
import { networks } from './network.mjs'
import { takeOurHeadersAway } from './outside-headers.mjs'
import { pageMemo } from './page-memo.mjs'
import { pathClass, pathOf } from './path-class.mjs'
import { settingsFrom } from './settings.mjs'

/**
 * The site while it is worked on: pages come straight from Next, with its runtime and without headers of ours, so that
 * they are drawn anew as files change; letters are taken as in production.
 */
const start = async () => {
  const { host, port, secret, trustedProxies } = settingsFrom(process.env)
  const directory = fileURLToPath(new URL('..', import.meta.url))
  Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' })
  const { default: next } = await import('next')
  const server = createServer()
  const app = next({ dev: true, dir: directory, hostname: host, port, httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  const networkOf = networks({ trustedProxies })

  /** @type {import('./public-page.mjs').Site} */
  const site = {
    handle,
    networkOf,
    memo: pageMemo(0),
    security: { of: () => ({}), panel: () => ({}) },
    warn: console.warn,
    hasRuntime: true,
  }
  server.on('request', (request, response) => {
    const path = pathOf(request.url ?? '/')
    const letter = request.method === 'POST' ? letterAddressOf(path) : undefined
    takeOurHeadersAway(request)
    if (pathClass(path) === 'api') request.headers['x-countersign-network'] = networkOf(request)
    const answered = letter
      ? answerLetter(site, letter, request, response)
      : handle(request, response)
    Promise.resolve(answered).catch((error) => {
      console.error(error)
      response.destroy()
    })
  })

  const place = { host, port: await listen(server, { host, port }) }
  const headers = { authorization: `Bearer ${clockToken(secret ?? '')}` }
  if (secret) startClock({ knock: knockAt(handle, headers), warn: console.error })
  console.log(`ready ${originOf(place)}`)
}

start().catch((error) => {
  console.error(error)
  process.exit(1)
})
