import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chunksOfStream } from '../testing/light-stand-in'
import { serveStandIn } from '../testing/serve-stand-in'

let site: Awaited<ReturnType<typeof serveStandIn>>

beforeAll(async () => {
  site = await serveStandIn()
})
afterAll(() => site.stop())

const ask: typeof site.ask = (...asked) => site.ask(...asked)
const textOf = async (path: string) => (await ask(path)).body.toString()
const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('the text-only view of a page', () => {
  it('has words for pictures, keeps the view in links, and leads back', async () => {
    const { status, headers, body } = await ask('/en/pictures?view=text')
    expect(status).toBe(200)
    expect(body.toString()).toContain('<span class="picture">A row</span>')
    expect(body.toString()).toContain('href="/en/news?view=text"')
    expect(body.toString()).toContain('<a href="/en/pictures">With pictures</a>')
    expect(body.toString()).toContain('<link rel="canonical" href="/en/pictures">')
    expect(body.toString()).not.toMatch(/<img|<source/)
    expect(headers).toMatchObject({ vary: 'Accept-Encoding' })
    expect(headers.link).toBeUndefined()
    expect(headers['cache-control']).toContain('s-maxage=5')
  })

  it('is kept beside the whole page, under its own validator', async () => {
    const [whole, text] = [await ask('/en/pictures'), await ask('/en/pictures?view=text')]
    expect(text.headers.etag).not.toBe(whole.headers.etag)
    const again = await ask('/en/pictures?view=text', { 'if-none-match': text.headers.etag ?? '' })
    expect(again.status).toBe(304)
    expect(await textOf('/en/pictures')).toBe(whole.body.toString())
  })

  it('keeps the query of a page that depends on it, both ways', async () => {
    expect(await textOf('/en/found?q=a%22&page=2')).toContain(
      'href="?q=a%22&amp;page=2&amp;view=text"',
    )
    expect(await textOf('/en/found?q=a%22&view=text&page=2')).toContain(
      '<a href="?q=a%22&amp;page=2">With pictures</a>',
    )
  })

  it('writes nothing of a query into a page as markup', async () => {
    expect(await textOf('/en/found?q="><b>')).not.toContain('"><b>')
    expect(await textOf('/en/found?q="><b>&view=text')).not.toContain('"><b>')
  })

  it('survives redirects within the site', async () => {
    expect((await ask('/en/moved?view=text')).headers.location).toBe(
      '/en/pictures?page=2&view=text#x',
    )
    expect((await ask('/en/moved-in-words?view=text')).headers.location).toBe(
      '/en/pictures?view=text',
    )
    expect((await ask('/?view=text')).headers.location).toBe('/ar?view=text')
    expect((await ask('/en/moved')).headers.location).toBe('/en/pictures?page=2#x')
    expect((await ask('/en/away?view=text')).headers.location).toBe('https://other.example/en')
  })

  it.each(['/en/missing', '/en/broken', '/en/thrown', '/en/-/error'])(
    'survives errors: %s',
    async (path) => {
      const text = await textOf(`${path}?view=text`)
      expect(text).toContain('/text-only.')
      expect(await textOf(path)).not.toContain('/text-only.')
    },
  )

  it('survives a letter that is taken, and one that is refused', async () => {
    const to = '/en/campaigns/x/sign?view=text'
    const taken = await ask(to, form, 'POST', 'good')
    expect(taken.headers.location).toBe('/en/campaigns/x/sign/sent?view=text')
    const refused = await ask(to, form, 'POST', 'else')
    expect(refused.status).toBe(429)
    expect(refused.body.toString()).toContain('/text-only.')
    expect(site.handle.mock.calls.at(-1)?.[0].url).toBe('/en/-/campaigns/x/sign')
  })

  it('has one style sheet, which browsers keep for good', async () => {
    const [, address = ''] = /href="(\/text-only\.[^"]+)"/.exec(await textOf('/en?view=text')) ?? []
    const { status, headers, body } = await ask(address, { 'accept-encoding': 'br' })
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect(body.length).toBeLessThan(1100)
    expect(brotliDecompressSync(body).toString()).toContain('--paper')
  })
})

describe('a reader who saves data', () => {
  it('gets less of a page that has pictures, and caches are told', async () => {
    const [whole, less] = [
      await ask('/en/pictures'),
      await ask('/en/pictures', { 'save-data': 'on' }),
    ]
    expect(whole.headers.vary).toBe('Accept-Encoding, Save-Data')
    expect(less.headers.vary).toBe('Accept-Encoding, Save-Data')
    expect(less.headers.etag).not.toBe(whole.headers.etag)
    expect(less.body.toString()).toContain('srcset="/p-320.avif 320w"')
    expect(whole.body.toString()).toContain('960w')
    const held = { 'save-data': 'on', 'if-none-match': whole.headers.etag ?? '' }
    expect((await ask('/en/pictures', held)).status).toBe(200)
  })

  it('gets the same of one that has none', async () => {
    const [whole, less] = [await ask('/en'), await ask('/en', { 'save-data': 'on' })]
    expect([whole.headers.vary, less.headers.vary]).toEqual(['Accept-Encoding', 'Accept-Encoding'])
    expect(less.headers.etag).toBe(whole.headers.etag)
  })
})

describe('a stream', () => {
  const length = chunksOfStream * 10_000

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is compressed on its way: %s', async (coding, decompress) => {
    const { headers, body } = await ask('/long.xml', { 'accept-encoding': coding })
    expect(headers).toMatchObject({ 'content-encoding': coding, etag: '"one"' })
    expect(headers.vary).toContain('Accept-Encoding')
    expect(headers['x-countersign-stream']).toBeUndefined()
    expect(decompress(body).length).toBe(length)
  })

  it('is whole without compression, and not sent to who has it or asks for its head', async () => {
    expect((await ask('/long.xml')).body.length).toBe(length)
    const held = await ask('/long.xml', { 'if-none-match': '"one"', 'accept-encoding': 'br' })
    expect([held.status, held.body.length]).toEqual([304, 0])
    const since = (date: string) => ask('/long.xml', { 'if-modified-since': date })
    expect((await since('Sun, 22 Nov 2026 00:00:00 GMT')).status).toBe(304)
    expect((await since('Fri, 20 Nov 2026 00:00:00 GMT')).status).toBe(200)
    expect((await since('yesterday')).status).toBe(200)
    const head = await ask('/long.xml', { 'accept-encoding': 'br' }, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
  })
})
