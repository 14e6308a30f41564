import { expect, test } from './test'

test('every fourth page of the sitemap is there, is its own canonical and is in its language', async ({
  page,
  request,
  site,
}) => {
  const answer = await request.get('/sitemap.xml')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('xml')
  const xml = await answer.text()
  const { root, addresses } = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml')
    return {
      root: document.documentElement.nodeName,
      addresses: [...document.querySelectorAll('url > loc')].map((loc) => loc.textContent ?? ''),
    }
  }, xml)
  expect(root).toBe('urlset')
  // An editor publishes an appeal and takes it back while this journey is under way.
  const lasting = addresses.filter((address) => !address.includes('free-the-printers'))
  expect(lasting.length).toBeGreaterThan(100)
  expect(new Set(lasting).size).toBe(lasting.length)
  for (const address of lasting.filter((_, index) => index % 4 === 0)) {
    expect(address.startsWith(`${site}/`)).toBe(true)
    const locale = address.slice(site.length).split('/')[1]
    const found = await request.get(address, { maxRedirects: 0 })
    expect(found.status(), address).toBe(200)
    const html = await found.text()
    expect(html).toContain(`<html lang="${locale}"`)
    expect(html).toContain(`<link rel="canonical" href="${address}"/>`)
    expect(html).not.toMatch(/<meta name="robots" content="[^"]*noindex/)
  }
})

test('what is not translated, and what holds nothing of its own, stays out of the sitemap', async ({
  request,
  site,
}) => {
  const xml = await (await request.get('/sitemap.xml')).text()
  const has = (path: string) => xml.includes(`<loc>${site}${path}</loc>`)
  expect(has('/en/speeches/afl-cio-1998')).toBe(true)
  expect(has('/zh-Hans/speeches/afl-cio-1998')).toBe(true)
  expect(has('/fr/speeches/afl-cio-1998')).toBe(false)
  expect(has('/ar/campaigns/jiashi-workers')).toBe(true)
  expect(has('/es/campaigns/jiashi-workers')).toBe(false)
  expect(has('/es/organizations/wei-jingsheng-foundation')).toBe(false)
  expect(has('/de/news/worked-till-they-drop')).toBe(false)
  expect(xml).not.toContain('/search')
  expect(xml).not.toContain('/admin')
  expect(xml).not.toMatch(/\/-\//)
})
