import { type IncomingMessage, request } from 'node:http'
import { vi } from 'vitest'
import { httpServer } from '../http-server.mjs'
import { listen } from '../listen.mjs'
import { pageMemo } from '../page-memo.mjs'
import { securityHeaders } from '../security-headers.mjs'
import { answerAsNext } from './next-stand-in'

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer }

const asking =
  (port: number) =>
  (path: string, headers: Record<string, string> = {}, method = 'GET', sent?: string | Buffer) =>
    new Promise<Answer>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        )
      })
        .on('error', reject)
        .end(sent)
    })

/** Starts the server before a stand-in for Next, on a port that is free; `stop` ends it with its connections. */
export const serveStandIn = async () => {
  const handle = vi.fn(answerAsNext)
  const warn = vi.fn()
  const site = {
    handle,
    warn,
    memo: pageMemo(1024 * 1024),
    security: securityHeaders(undefined),
    networkOf: () => 'net',
  }
  const server = httpServer(site)
  const port = await listen(server, { host: '127.0.0.1', port: 0 })
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { ask: asking(port), handle, warn, stop }
}
