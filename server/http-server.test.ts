import { readFileSync } from 'node:fs'
import { type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { httpServer } from './http-server.mjs'
import { listen } from './listen.mjs'
import { pageMemo } from './page-memo.mjs'
import { securityHeaders } from './security-headers.mjs'

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8')
const rendered = fixture('rendered-page').replace('</main>', `${'<p>工会</p>'.repeat(50)}</main>`)
const missing = fixture('missing-page')
const html = { 'Content-Type': 'text/html; charset=utf-8' }
const cached = {
  ...html,
  'x-nextjs-cache': 'HIT',
  'Set-Cookie': 'a=b',
  Vary: 'rsc, Accept-Encoding',
}

/** Stands in for Next: what each path answers. */
const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => unknown> = {
  '/': (_, response) => response.writeHead(307, { location: '/ar' }).end('/ar'),
  '/en': (_, response) => response.writeHead(200, cached).end(rendered),
  '/en/missing': (_, response) => response.writeHead(404, cached).end(missing),
  '/en/broken': (_, response) => response.writeHead(500, html).end(missing),
  '/en/thrown': () => Promise.reject(new Error('boom')),
  '/en/-/not-found': (_, response) => response.writeHead(200, cached).end('<p>no such page</p>'),
  '/ar/-/not-found': (_, response) => response.writeHead(200, cached).end('<p>لا توجد</p>'),
  '/en/-/error': (_, response) => response.writeHead(200, cached).end('<p>trouble</p>'),
  '/en/streamed': (_, response) => {
    response.writeHead(200, html)
    for (const part of rendered.match(/[\s\S]{1,700}/g) ?? []) response.write(Buffer.from(part))
    response.end()
  },
  '/en/long': (_, response) => {
    response.writeHead(200, html)
    for (let sent = 0; sent < 9; sent++) response.write('x'.repeat(1024 * 1024))
    response.end('<script>1</script>')
  },
  '/picture.png': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'image/png', etag: '"p"', 'x-powered-by': 'Next' })
      .end('png'),
  '/api/data': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'session=1' })
      .end('{}'),
  '/admin': (message, response) =>
    response
      .writeHead(200, html)
      .end(`<script>${message.headers['content-security-policy']}</script>`),
}

const handle = vi.fn(async (message: IncomingMessage, response: ServerResponse) => {
  const page = pages[(message.url ?? '').split('?')[0] ?? '']
  if (page) await page(message, response)
  else response.writeHead(404, html).end(missing)
})
const warn = vi.fn()
let server: Server
let port = 0

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>(
    (resolve, reject) => {
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
        .end()
    },
  )

beforeAll(async () => {
  const site = { handle, warn, memo: pageMemo(1024 * 1024), security: securityHeaders(undefined) }
  server = httpServer(site)
  port = await listen(server, { host: '127.0.0.1', port: 0 })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  vi.clearAllMocks()
})

describe('a public page', () => {
  it.each(['/en', '/en/streamed'])(
    'comes without the runtime, cookies and traces of Next: %s',
    async (path) => {
      const { status, headers, body } = await ask(path)
      expect(status).toBe(200)
      expect(body.toString()).toContain('Signed by 25 organisations')
      expect(body.toString()).not.toMatch(/__next_f|\/_next\/static\/[^"]+\.js/)
      expect(Number(headers['content-length'])).toBe(body.length)
      expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'referrer-policy': 'no-referrer' })
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
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('longer than 8388608 bytes'))
  })
})

describe('a trouble', () => {
  it.each([
    ['/en/missing', 404, 'no such page', 'Accept-Encoding'],
    ['/en/-/not-found', 404, 'no such page', 'Accept-Encoding'],
    ['/en/-/error', 404, 'no such page', 'Accept-Encoding'],
    ['/none', 404, 'لا توجد', 'Accept-Encoding, Accept-Language'],
    ['/en/broken', 500, 'trouble', 'Accept-Encoding'],
  ])('%s is told by the site’s own page', async (path, status, text, vary) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.vary]).toEqual([status, vary])
    expect(answer.body.toString()).toBe(`<p>${text}</p>`)
    expect(answer.headers['content-security-policy']).toContain("script-src 'self';")
  })

  it('is told to HEAD by its status', async () => {
    const { status, body } = await ask('/en/missing', {}, 'HEAD')
    expect([status, body.length]).toEqual([404, 0])
  })

  it('that the handler throws is told too, and written down', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { status, body } = await ask('/en/thrown')
    expect([status, body.toString()]).toEqual([500, '<p>trouble</p>'])
    expect(log).toHaveBeenCalledTimes(1)
    log.mockRestore()
  })

  it('is told in every language when the site has no page for it, after a few questions only', async () => {
    const home = pages['/']
    pages['/'] = (_, response) => response.writeHead(500, html).end(missing)
    const { status, body } = await ask('/none')
    expect(status).toBe(404)
    expect(body.toString().match(/<p lang="[\w-]+" dir="\w+">/g)).toHaveLength(7)
    expect(handle).toHaveBeenCalledTimes(2)
    if (home) pages['/'] = home
  })
})

describe('what is no page', () => {
  it('goes through as it comes', async () => {
    const { headers, body } = await ask('/picture.png')
    expect(body.toString()).toBe('png')
    expect(headers).toMatchObject({ etag: '"p"', 'content-type': 'image/png' })
    expect(headers['content-security-policy']).toContain('sandbox')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(await ask('/')).toMatchObject({ status: 307, headers: { location: '/ar' } })
  })

  it('keeps its cookies in the API, under a sandbox', async () => {
    const { headers } = await ask('/api/data')
    expect(headers['set-cookie']).toEqual(['session=1'])
    expect(headers['content-security-policy']).toContain('sandbox')
  })

  it('has a nonce of its own for each request in the panel, which Next is told', async () => {
    const [first, second] = [
      await ask('/admin'),
      await ask('/admin', { 'content-security-policy': 'mine' }),
    ]
    expect(first.body.toString()).toBe(
      `<script>${first.headers['content-security-policy']}</script>`,
    )
    expect(second.body.toString()).toBe(
      `<script>${second.headers['content-security-policy']}</script>`,
    )
    expect(first.headers['content-security-policy']).toMatch(/'nonce-[\w+/]{22}=='/)
    expect(first.headers['content-security-policy']).not.toBe(
      second.headers['content-security-policy'],
    )
  })
})
