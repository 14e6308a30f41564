import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { html, missing, pages } from './testing/next-stand-in'
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
    expect(site.handle).toHaveBeenCalledTimes(2)
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
