import { createServer } from 'node:http'
import { requestListener } from './request-listener.mjs'

/**
 * The HTTP server around a site, not yet listening. Connections outlast the idle time of usual proxies (60 s), so that
 * those never send a request into a closing one; heads must arrive within 20 s.
 * @param {import('./public-page.mjs').Site} site
 */
export const httpServer = (site) => {
  const server = createServer(requestListener(site))
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 20_000
  return server
}
