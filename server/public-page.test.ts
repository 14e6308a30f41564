import type { IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { serveStandIn } from './testing/serve-stand-in'

let site: Awaited<ReturnType<typeof serveStandIn>>

beforeAll(async () => {
  site = await serveStandIn()
})
afterAll(() => site.stop())
beforeEach(() => {
  vi.clearAllMocks()
})

const ask: typeof site.ask = (...asked) => site.ask(...asked)

describe('a public page', () => {
  it.each(['/en', '/en/streamed'])(
    'comes without the runtime, cookies and traces of Next: %s',
    async (path) => {
      const { status, headers, body } = await ask(path)
      expect(status).toBe(200)
      expect(body.toString()).toContain('Signed by 25 organisations')
      expect(body.toString()).not.toMatch(/__next_f|\/_next\/static\/[^"]+\.js/)
      expect(Number(headers['content-length'])).toBe(body.length)
      expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'referrer-policy': 'same-origin' })
      expect(headers['content-security-policy']).toContain("script-src 'self';")
      expect(Object.keys(headers).filter((name) => /cookie|nextjs|powered/.test(name))).toEqual([])
    },
  )

  it('is the same in every coding, under one validator', async () => {
    const plain = await ask('/en')
    const brotli = await ask('/en', { 'accept-encoding': 'gzip, br' })
    const gzip = await ask('/en', { 'accept-encoding': 'gzip' })
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', etag: plain.headers.etag })
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
    expect(Number(brotli.headers['content-length'])).toBe(brotli.body.length)
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
  })

  it('is not sent to who has it', async () => {
    const { etag = '' } = (await ask('/en')).headers
    const again = await ask('/en', { 'if-none-match': `"x", ${etag}` })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    expect(again.headers['content-security-policy']).toBeDefined()
    expect((await ask('/en', { 'if-none-match': '"x"' })).status).toBe(200)
  })

  it('is sent to who names a date alone, since another process may have given them an older text', async () => {
    const { headers, status } = await ask('/en/feed.atom', {
      'if-modified-since': 'Sun, 22 Nov 2026 00:00:00 GMT',
    })
    expect([status, headers['last-modified']]).toEqual([200, 'Sat, 21 Nov 2026 00:00:00 GMT'])
    expect((await ask('/en/feed.atom', { 'if-none-match': headers.etag ?? '' })).status).toBe(304)
  })

  it('answers HEAD as GET, without the body', async () => {
    const get = await ask('/en', { 'accept-encoding': 'br' })
    const head = await ask('/en', { 'accept-encoding': 'br' }, 'HEAD')
    const compared = ({ date: _, ...headers }: IncomingMessage['headers']) => headers
    expect(compared(head.headers)).toEqual(compared(get.headers))
    expect(head.body.length).toBe(0)
  })

  it('may be kept for a moment when static, by nobody when a preview', async () => {
    expect((await ask('/en')).headers['cache-control']).toContain('s-maxage=5')
    expect((await ask('/en/streamed')).headers['cache-control']).toBe(
      'public, max-age=0, must-revalidate',
    )
    const preview = await ask('/en', { cookie: '__prerender_bypass=1' })
    expect(preview.headers['cache-control']).toBe('private, no-store')
  })

  it('is passed on as it is when it is too long to keep', async () => {
    const { body, status } = await ask('/en/long')
    expect([status, body.length]).toEqual([200, 9 * 1024 * 1024 + 18])
    expect(site.warn).toHaveBeenCalledWith(expect.stringContaining('longer than 8388608 bytes'))
  })
})

describe('a file', () => {
  it('is not sent to who has it, by the entity tag that it came with', async () => {
    const whole = await ask('/picture.png')
    expect([whole.status, whole.headers.etag, whole.body.toString()]).toEqual([200, '"p"', 'png'])
    for (const held of ['"p"', '"x", W/"p"', '*']) {
      const again = await ask('/picture.png', { 'if-none-match': held })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, '"p"'])
      expect(again.headers['content-type']).toBeUndefined()
    }
    expect((await ask('/picture.png', { 'if-none-match': '"x"' })).status).toBe(200)
  })
})
