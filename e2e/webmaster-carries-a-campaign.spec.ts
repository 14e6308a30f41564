import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base } from '@playwright/test'
import { atomFaults } from '../domain/feed/testing/atom-faults'
import { jsonFeedSchema } from '../domain/feed/testing/json-feed-schema'
import { readXml } from '../domain/feed/testing/xml'
import { expect, test } from './test'

const campaign = '/campaigns/jiashi-workers'

const addressesOf = (locale: string) =>
  ['', '/news', '/speeches', '/campaigns', '/organizations', campaign, '/organizations/icor'].map(
    (path) => `/${locale}${path}/feed`,
  )

test('every feed keeps to its format in every kind of language', async ({ request }) => {
  for (const locale of ['en', 'zh-Hans', 'ar', 'fr'])
    for (const address of addressesOf(locale)) {
      const atom = await request.get(`${address}.atom`)
      expect(atom.status(), address).toBe(200)
      expect(atom.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
      const xml = await atom.text()
      expect(atomFaults(xml), address).toEqual([])
      const json = await request.get(`${address}.json`)
      expect(json.headers()['content-type']).toBe('application/feed+json; charset=utf-8')
      const feed = await json.json()
      expect(jsonFeedSchema.safeParse(feed).error, address).toBeUndefined()
      const entries = readXml(xml).children.filter(({ name }) => name === 'entry')
      expect(entries.length).toBeGreaterThan(0)
      const ids = entries.map(({ children }) => children.find(({ name }) => name === 'id')?.text)
      expect(ids).toEqual(feed.items.map(({ id }: { id: string }) => id))
    }
})

test('a feed is asked for again at no cost, and never sets a cookie', async ({ request }) => {
  const address = '/en/news/feed.atom'
  const first = await request.get(address)
  const { etag, 'last-modified': modified, ...headers } = first.headers()
  expect(etag).toBeTruthy()
  expect(Date.parse(modified ?? '')).toBeLessThanOrEqual(Date.now())
  expect(headers['set-cookie']).toBeUndefined()
  const again = await request.get(address, { headers: { 'If-None-Match': etag ?? '' } })
  expect(again.status()).toBe(304)
  expect((await again.body()).length).toBe(0)
})

test('the pages of a feed lead through all of it, each document once', async ({
  request,
  site,
}) => {
  const ids: string[] = []
  let address: string | undefined = '/en/feed.json'
  while (address) {
    const feed: { items: { id: string }[]; next_url?: string } = await (
      await request.get(address)
    ).json()
    ids.push(...feed.items.map(({ id }) => id))
    address = feed.next_url?.replace(site, '')
  }
  expect(ids.length).toBeGreaterThan(40)
  expect(new Set(ids).size).toBe(ids.length)
  expect((await request.get('/en/feed.json?after=nonsense')).status()).toBe(404)
  expect((await request.get('/en/campaigns/nothing-here/feed.atom')).status()).toBe(404)
})

test('somebody on a narrow phone copies a text that leads to the campaign', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`/ar${campaign}`)
  await page.locator(`a[href="/ar${campaign}/share"]`).click()
  const address = `${site}/ar${campaign}`
  await expect(page.locator('#share-short')).toHaveValue(new RegExp(`${address}$`))
  await expect(page.locator('#share-long')).toHaveValue(new RegExp(`${address}$`))
  await expect(page.locator('button[data-copy]').first()).toBeHidden()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(320)
  for (const link of await page.locator('main a').all()) {
    const href = (await link.getAttribute('href')) ?? ''
    expect(href).toMatch(/^(?:mailto:|sms:|\/|#)|^http:\/\/127\.0\.0\.1/)
  }
})

test('with scripts, a button copies the text and says so', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: true, baseURL: site })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site })
  const page = await context.newPage()
  await page.goto(`/en${campaign}/share`)
  await page.locator('button[data-copy="share-short"]').click()
  await expect(page.locator('#share-short-status')).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.locator('#share-short').inputValue())
  await context.close()
})

test('a program finds the frame by the address of a campaign', async ({ request, site }) => {
  const html = await (await request.get(`/en${campaign}`)).text()
  const found = /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(
    html,
  )
  const discovered = found?.[1]?.replaceAll('&amp;', '&') ?? ''
  const answer = await request.get(discovered)
  expect(answer.status(), discovered).toBe(200)
  expect(answer.headers()['access-control-allow-origin']).toBe('*')
  const embed = await answer.json()
  expect(embed).toMatchObject({ type: 'rich', version: '1.0' })
  expect(embed.html).toContain(`${site}/en${campaign}/embed`)
  const held = await request.get(discovered, {
    headers: { 'If-None-Match': answer.headers().etag ?? '' },
  })
  expect(held.status()).toBe(304)
  const ask = async (query: string) => (await request.get(`/api/oembed?${query}`)).status()
  expect(await ask(`url=${site}/en/nothing-here`)).toBe(404)
  expect(await ask(`url=${site}/en${campaign}&format=yaml`)).toBe(501)
  expect(await ask('')).toBe(400)
})

// Another site, which the watchful browser of the other journeys would complain of.
base(
  'a frame on another site shows the campaign and leads out of itself to sign',
  async ({ browser, baseURL }) => {
    const code = `<iframe src="${baseURL}/en${campaign}/embed" width="300" height="300"></iframe>
    <iframe src="${baseURL}/en${campaign}" width="300" height="300"></iframe>`
    const host: Server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html>${code}`),
    )
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    const { port } = host.address() as AddressInfo
    const page = await browser.newPage({ javaScriptEnabled: false })
    // Another name of the same machine is another site to a browser.
    await page.goto(`http://localhost:${port}/`)
    const frame = page.frameLocator('iframe').first()
    await expect(frame.locator('h1')).toHaveText('Stand with the Jiashi workers in Shenzhen')
    await expect(frame.locator('main')).toContainText('25 signatories')
    // The browser's own page of refusal stands there, which has a heading too.
    const refused = page.frameLocator('iframe').nth(1)
    await expect(refused.getByText('Stand with the Jiashi workers')).toHaveCount(0)
    await expect(refused.getByText('25 signatories')).toHaveCount(0)
    expect(await page.context().cookies()).toEqual([])
    await frame.locator('p a').last().click()
    await expect(page).toHaveURL(`${baseURL}/en${campaign}#sign`)
    await page.close()
    await new Promise((resolve) => host.close(resolve))
  },
)
