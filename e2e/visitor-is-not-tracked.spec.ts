import { locales } from '@/i18n/locales'
import { deadEnds, pageKinds } from './page-kinds'
import { expect, test } from './test'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

const protection = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** What an answer needs beside its protection; anything more would be there for somebody else. */
const allowed = [
  ...Object.keys(protection),
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'link',
  'transfer-encoding',
  'vary',
].sort()

/** The scripts of the public site, files of ours, by the pages that have them: they make things quicker, and nothing depends on them. */
const scriptsOf: Readonly<Record<string, readonly string[]>> = {
  'a campaign': ['/sign-form.js'],
  'a form to sign': ['/sign-form.js'],
  'a form for messages': ['/sign-form.js'],
  'a way to pass a campaign on': ['/copy.js'],
  'a leaflet': ['/print-page.js'],
  'a leaflet as of a day': ['/print-page.js'],
  'the search': ['/search.js'],
  'results of a search': ['/search.js'],
  'a search for too little': ['/search.js'],
  'a search that finds nothing': ['/search.js'],
}
const ownScript = /<script src="(\/[a-z-]+\.js)" defer(?:="")?><\/script>/g

/** What machines are told of a page: data, which browsers neither run nor follow. */
const structuredData = /<script type="application\/ld\+json">[^<]*<\/script>/

const absolute = /(?:https?:)?\/\/[^\s"'<>]+/g
const named = /<link rel="(?:canonical|alternate)"[^>]*>|<meta property="og:[^>]*>/gi

for (const [kind, path] of Object.entries({ ...pageKinds, ...deadEnds }))
  test(`${kind} comes with strict headers, no cookie, no script of others and no other host`, async ({
    request,
    site,
  }) => {
    for (const locale of locales) {
      const answer = await request.get(`/${locale}${path}`)
      const headers = answer.headers()
      expect(headers).toMatchObject(protection)
      expect(Object.keys(headers).filter((name) => !allowed.includes(name))).toEqual([])
      expect(headers.link ?? '').not.toMatch(absolute)
      const whole = await answer.text()
      const scripts = [...whole.matchAll(ownScript)].map(([, file]) => file)
      expect(scripts).toEqual(scriptsOf[kind] ?? [])
      const html = whole.replace(ownScript, '').replace(structuredData, '')
      expect(html).not.toMatch(/<script|<iframe|\son\w+=|javascript:|style="/i)
      expect(html).not.toMatch(/__next|\bself\.|_rsc|webpack|turbopack|\.js\b|<meta http-equiv/i)
      for (const address of (html.match(named) ?? []).join().match(absolute) ?? [])
        expect(address).toContain(site)
      const drawn = html.replace(named, '').replace(/<a [^>]*>/g, '')
      expect(
        drawn.match(/(?:src|srcset|href|action|poster)="(?:https?:)?\/\/[^"]*/gi) ?? [],
      ).toEqual([])
    }
  })

for (const [kind, path] of Object.entries({ ...pageKinds, ...deadEnds }))
  test(`${kind} leaves nothing in the browser, and asks nobody else`, async ({
    page,
    context,
    complaints,
  }) => {
    await page.goto(`/en${path}`)
    expect(complaints).toEqual([])
    expect((await context.storageState({ indexedDB: true })).cookies).toEqual([])
  })

test('links to elsewhere are the only mention of other hosts, and give no referrer', async ({
  page,
  site,
}) => {
  await page.goto('/en/organizations/icor')
  const link = page.locator('main a[href^="http"]').first()
  expect(new URL((await link.getAttribute('href')) ?? '').origin).not.toBe(site)
  await expect(link).not.toHaveAttribute('ping')
  await expect(link).not.toHaveAttribute('target')
})

test('what Next’s router would ask for is answered with the page', async ({ request }) => {
  const answer = await request.get('/en/campaigns?_rsc=abc', {
    headers: { rsc: '1', 'next-router-prefetch': '1', 'next-url': '/en' },
  })
  expect(answer.headers()['content-type']).toBe('text/html; charset=utf-8')
  expect(await answer.text()).toMatch(/^<!DOCTYPE html>/)
})

test('pictures and styles set no cookie and may act as nothing but themselves', async ({
  page,
  request,
}) => {
  await page.goto('/en/campaigns/jiashi-workers')
  const sources = await page
    .locator('main img:not([src^="data:"])')
    .evaluateAll((images) => images.map((image) => image.getAttribute('src') ?? ''))
  const styles = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(sources.length).toBeGreaterThan(0)
  expect(styles.length).toBeGreaterThan(0)
  for (const source of [...sources, ...styles]) {
    const headers = (await request.get(source)).headers()
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toMatch(/^default-src '(?:none|self)'/)
  }
})

test.describe('a page that broke these rules', () => {
  const body = `<script>document.title = 'ran'</script><img src="http://elsewhere.example/dot.gif">`

  test('would be noticed', async ({ page, complaints }) => {
    await page.route('/en', (route) =>
      route.fulfill({ contentType: 'text/html', headers: protection, body }),
    )
    await page.goto('/en')
    await expect.poll(() => complaints.join('\n')).toContain('http://elsewhere.example/dot.gif')
    expect(complaints.join('\n')).toContain('Content Security Policy')
    complaints.length = 0
  })
})
