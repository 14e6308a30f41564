import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAddress } from './ask-address'

let server: Server
let origin: string
const seen: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.cookie ?? 'no cookie'}`)
    if (request.url === '/slow') return
    if (request.url === '/moved') response.writeHead(301, { location: '/new', 'set-cookie': 'a=b' })
    if (request.url === '/busy') response.writeHead(503, { 'retry-after': '120' })
    response.end('x'.repeat(1_000_000))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const anywhere = {
  method: 'GET',
  headers: { 'user-agent': 'test' },
  isAllowed: () => true,
} as const
const ask = (path: string, more: object = {}) =>
  askAddress(new URL(path, origin), { ...anywhere, ...more })

describe('askAddress', () => {
  it('tells what was answered, and follows no redirect', async () => {
    expect(await ask('/moved')).toMatchObject({ status: 301, location: '/new', body: '' })
    expect(await ask('/busy')).toMatchObject({ status: 503, retryAfter: '120' })
    expect(seen).toEqual(['GET /moved no cookie', 'GET /busy no cookie'])
  })

  it('reads no more than it was told to', async () => {
    expect(await ask('/', { most: 1000 })).toMatchObject({ status: 200, body: 'x'.repeat(1000) })
  })

  it('gives up on whom is too slow and whom is not there', async () => {
    expect(await ask('/slow', { timeout: 200 })).toEqual({ failure: 'too-slow' })
    expect(await askAddress(new URL('http://127.0.0.1:1/'), anywhere)).toEqual({
      failure: 'nobody',
    })
  })

  it.each([
    'http://127.0.0.1:80/',
    'http://[::1]/',
    'http://localhost/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://user@93.184.216.34/',
    'ftp://93.184.216.34/',
  ])('does not ask %s', async (address) => {
    const { isAllowed: _, ...publicOnly } = anywhere
    expect(await askAddress(new URL(address), publicOnly)).toEqual({ failure: 'not-public' })
  })

  it('does not connect where a name leads inside', async () => {
    const before = seen.length
    const { port } = new URL(origin)
    const { isAllowed: _, ...publicOnly } = anywhere
    const answer = await askAddress(new URL(`http://localhost:${port}/`), publicOnly)
    expect(answer).toEqual({ failure: 'not-public' })
    expect(seen.length).toBe(before)
  })
})
