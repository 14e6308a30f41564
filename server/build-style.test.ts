import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isBuildStyle } from './build-style.mjs'
import { serveStandIn } from './testing/serve-stand-in'

let site: Awaited<ReturnType<typeof serveStandIn>>

beforeAll(async () => {
  site = await serveStandIn()
})
afterAll(() => site.stop())

it('a style sheet of the build comes compressed, and may be kept for good', async () => {
  const path = '/_next/static/chunks/a.css'
  const { status, headers, body } = await site.ask(path, { 'accept-encoding': 'br' })
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/css; charset=UTF-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  })
  expect(headers['critical-ch']).toBeUndefined()
  expect(brotliDecompressSync(body).toString()).toContain('a{color:red}')
  const held = await site.ask(path, { 'if-none-match': headers.etag ?? '' })
  expect(held.status).toBe(304)
})

it('one that is not there is kept by nobody', async () => {
  const { status, headers } = await site.ask('/_next/static/chunks/gone.css')
  expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
})

it('scripts and what is not of the build go their own way', () => {
  expect(isBuildStyle('/_next/static/chunks/a.js')).toBe(false)
  expect(isBuildStyle('/en/a.css')).toBe(false)
})
