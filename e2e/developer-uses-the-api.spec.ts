import { AxeBuilder } from '@axe-core/playwright'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type ApiDocument, callsIn, parameterIn } from '@/components/developers/api-document'
import { direction } from '@/domain/language-tag/direction'
import { locales } from '@/i18n/locales'
import { expect, test } from './test'

type Content = Record<string, { schema?: object }>

/** What every call is asked with, beside the examples of the document. */
const known: Readonly<Record<string, string>> = { locale: 'en', slug: 'jiashi-workers' }

const slugFor = (path: string): string => {
  if (path.includes('/speeches/')) return 'afl-cio-1998'
  return path.includes('/organizations/') ? 'icor' : 'jiashi-workers'
}

test('every documented call is answered as the document says', async ({ request }) => {
  const document = (await (await request.get('/api/openapi.json')).json()) as ApiDocument
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'api', ...document })
  const idIn = async (path: string): Promise<string | undefined> =>
    (await (await request.get(`${path.replace('/{id}', '')}?limit=1&depth=0`)).json()).docs[0]?.id
  let asked = 0
  for (const call of callsIn(document)) {
    const id = call.path.endsWith('/{id}') ? await idIn(call.path) : 'none'
    // Of some collections the demonstration has no document.
    if (id === undefined) continue
    const path = call.path.replace(/\{(\w+)\}/g, (_, name) =>
      name === 'id' ? id : name === 'slug' ? slugFor(call.path) : (known[name] ?? name),
    )
    const parameters = (call.parameters ?? []).map((given) => parameterIn(document, given))
    const query = parameters.flatMap(({ in: where, name, example }) =>
      where === 'query' && example !== undefined
        ? [`${name}=${encodeURIComponent(String(example))}`]
        : [],
    )
    const address = `${path}?${query.join('&')}`
    if (call.method === 'post') {
      const answer = await request.post(address, {
        data: call.requestBody?.content['application/json']?.example ?? {},
      })
      expect(Object.keys(call.responses), address).toContain(String(answer.status()))
      asked += 1
      continue
    }
    const answer = await request.get(address)
    expect(answer.status(), `${address}: ${(await answer.text()).slice(0, 200)}`).toBe(200)
    const { content } = call.responses['200'] as { content: Content }
    const type = (answer.headers()['content-type'] ?? '').split(';')[0] ?? ''
    expect(Object.keys(content), address).toContain(type)
    if (/json$/.test(type)) {
      const place = `api#/paths/${call.path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses/200/content/${type.replace('/', '~1').replace('+', '%2B')}/schema`
      const judge = ajv.getSchema(place)
      expect(judge, place).toBeDefined()
      judge?.(await answer.json())
      expect(judge?.errors ?? [], address).toEqual([])
    }
    const etag = answer.headers().etag
    if ('304' in call.responses && path.startsWith('/api/') && etag) {
      const again = await request.get(address, { headers: { 'If-None-Match': etag } })
      expect([address, again.status()]).toEqual([address, 304])
    }
    asked += 1
  }
  expect(asked).toBeGreaterThan(40)
})

test('errors are problem documents everywhere under the API', async ({ request, site }) => {
  for (const [method, path, status, name] of [
    ['GET', '/api/nothing', 404, 'not-found'],
    ['GET', '/api/campaigns/nothing', 404, 'not-found'],
    ['GET', '/api/users', 403, 'not-allowed'],
    ['GET', '/api/campaigns?where={', 400, 'invalid-request'],
    ['DELETE', '/api/health', 405, 'method-not-allowed'],
    ['POST', '/api/campaigns/nowhere/sign', 404, 'not-found'],
    ['POST', '/api/campaigns/jiashi-workers/sign', 422, 'invalid-letter'],
  ] as const) {
    const answer = await request.fetch(path, { method, ...(method === 'POST' ? { data: {} } : {}) })
    const told = await answer.json()
    expect([path, answer.status(), told.status, told.type]).toEqual([
      path,
      status,
      status,
      `${site}/en/developers#problem-${name}`,
    ])
    expect(answer.headers()['content-type'], path).toContain('application/problem+json')
  }
  const long = await request.post('/api/users/login', { data: { email: 'x'.repeat(5_000_001) } })
  expect(long.status()).toBe(413)
})

test('pages of other sites may read what is public, and HEAD says what GET would', async ({
  request,
}) => {
  const read = await request.fetch('/api/campaigns', { method: 'HEAD' })
  expect(read.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=0, must-revalidate',
  })
  expect(read.headers().etag).toBe((await request.get('/api/campaigns')).headers().etag)
  const asked = await request.fetch('/api/campaigns', {
    method: 'OPTIONS',
    headers: { Origin: 'https://other.example', 'Access-Control-Request-Method': 'GET' },
  })
  expect(asked.status()).toBe(204)
})

test('a developer reads all of it in their language, without scripts', async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}`)
    await page.locator(`footer a[href="/${locale}/developers"]`).click()
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('dir', direction(locale))
    expect(await page.locator('details').count()).toBeGreaterThan(60)
    expect(await page.locator('script[src]').count()).toBe(0)
  }
})

test.describe('on a narrow phone', () => {
  test.use({ javaScriptEnabled: true, viewport: { width: 320, height: 700 } })

  test('it can be read with any eyes', async ({ page }) => {
    for (const locale of ['en', 'ar']) {
      await page.goto(`/${locale}/developers`)
      for (const summary of (await page.locator('summary').all()).slice(0, 12))
        await summary.click()
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(320)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    }
  })
})
