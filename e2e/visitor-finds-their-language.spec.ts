import { locales } from '@/i18n/locales'
import { expect, test } from './test'

const preferences: readonly [header: string, locale: string][] = [
  ['de', 'de'],
  ['de-AT', 'de'],
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['fr;q=0.1,de;q=0.9', 'de'],
  ['es-MX,en;q=0.8', 'es'],
  ['en-GB,de;q=0.9', 'en'],
  ['pt,fr;q=0.5', 'fr'],
  ['ar-EG', 'ar'],
  ['en;q=0,ar', 'ar'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-hans', 'zh-Hans'],
  ['pt', 'en'],
  ['*', 'en'],
  ['pt,*;q=0.5', 'en'],
  ['', 'en'],
  [';;;,q=,de;q=abc', 'en'],
  ['a'.repeat(4000), 'en'],
]

for (const [header, locale] of preferences)
  test(`who reads “${header.slice(0, 40)}” is led from / to /${locale}`, async ({ request }) => {
    const answer = await request.get('/', {
      headers: { 'accept-language': header },
      maxRedirects: 0,
    })
    expect(answer.status()).toBe(307)
    const { location, vary, ...headers } = answer.headers()
    expect(location).toBe(`/${locale}`)
    expect(vary?.toLowerCase()).toContain('accept-language')
    expect(headers).not.toHaveProperty('set-cookie')
  })

test('who says nothing about languages is led to English', async ({ site }) => {
  const answer = await fetch(site, { redirect: 'manual' })
  expect(answer.status).toBe(307)
  expect(answer.headers.get('location')).toBe('/en')
})

test('an address without a locale leads to the same page in the reader’s language', async ({
  request,
}) => {
  const answer = await request.get('/campaigns/jiashi-workers?from=a-leaflet', {
    headers: { 'accept-language': 'ar' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toBe('/ar/campaigns/jiashi-workers?from=a-leaflet')
})

test('an address in a locale leads nowhere else, whatever the reader’s language', async ({
  request,
}) => {
  const answer = await request.get('/en', {
    headers: { 'accept-language': 'ar' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(200)
  expect(answer.headers().vary?.toLowerCase()).not.toContain('accept-language')
})

for (const path of ['/pt', '/pt/campaigns', '/xx-Yyyy/campaigns', '/zh-TW', '/zh-Hans-CN/news'])
  test(`${path}, in a locale that the site does not have, is not found`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404)
  })

test('the switcher keeps the page', async ({ page }) => {
  await page.goto('/en/campaigns/jiashi-workers/signatories')
  const switcher = page.locator('header details')
  await switcher.locator('summary').click()
  await switcher.getByRole('link', { name: 'العربية' }).click()
  await expect(page).toHaveURL('/ar/campaigns/jiashi-workers/signatories')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
})

const offered = (path: string) => `header details a[href$="${path}"]`

test('the switcher offers this page only in languages in which it can be read', async ({
  page,
}) => {
  await page.goto('/en/speeches/afl-cio-1998')
  await expect(page.locator(offered('/speeches/afl-cio-1998'))).toHaveText(['English', '简体中文'])
  await page.goto('/es/campaigns/jiashi-workers')
  const languages = page.locator(offered('/campaigns/jiashi-workers'))
  await expect(languages).toHaveText(['English', '简体中文', 'Deutsch', 'Français', 'العربية'])
})

test('a page that the site draws itself is offered in every language, each by its own name', async ({
  page,
}) => {
  await page.goto('/fr/news')
  const languages = page.locator(offered('/news'))
  await expect(languages).toHaveCount(locales.length)
  for (const [index, locale] of locales.entries()) {
    await expect(languages.nth(index)).toHaveAttribute('lang', locale)
    await expect(languages.nth(index)).toHaveAttribute('hreflang', locale)
  }
  await expect(page.locator('header details [aria-current]')).toHaveText('Français')
})
