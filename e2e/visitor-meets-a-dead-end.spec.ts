import { expect, test } from './test'

const lost: readonly [path: string, language: string, title: string][] = [
  ['/en/nothing-here', 'en', 'This page does not exist'],
  ['/en/campaigns/jiashi-workers/nothing-here', 'en', 'This page does not exist'],
  ['/de/news/nothing-here', 'de', 'Diese Seite gibt es nicht'],
  ['/ar/campaigns/nothing-here', 'ar', 'هذه الصفحة غير موجودة'],
  ['/zh-Hans/speeches/AFL-CIO-1998', 'zh-Hans', '此页面不存在'],
  ['/fr/organizations/nothing-here/deeper', 'fr', 'Cette page n’existe pas'],
]

for (const [path, language, title] of lost)
  test(`${path} is not found, and says so in the reader’s language`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
    await page.locator('main').getByRole('link').first().click()
    await expect(page).toHaveURL(`/${language}`)
  })

test('without a locale, the browser’s language decides', async ({ browser, site }) => {
  const context = await browser.newContext({
    locale: 'es',
    javaScriptEnabled: false,
    baseURL: site,
  })
  const page = await context.newPage()
  expect((await page.goto('/nothing-here/at-all'))?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  expect((await page.goto('/nothing-here.pdf'))?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await context.close()
})

for (const path of [
  '/%E0%A4%A',
  '/en/%00',
  '/en/news/..%2f..%2fadmin',
  '/en/-/not-found',
  '/en/-/error',
])
  test(`${path} is no trouble for the server, and readable`, async ({ request }) => {
    const answer = await request.get(path)
    expect([400, 404]).toContain(answer.status())
    expect(await answer.text()).toContain('<h1')
  })

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
  test(`a page cannot be changed by ${method}`, async ({ request }) => {
    const answer = await request.fetch('/en/campaigns', { method })
    expect(answer.status()).toBe(405)
  })

const nonsense = [
  '/en/news?kind=gossip',
  '/en/news?kind=press-report&kind=statement',
  '/en/news?year=soon',
  '/en/news?year=99999999',
  '/en/news?country=ZZ',
  '/en/news?page=zero',
  '/en/news?page=-3',
  '/en/campaigns?stage=%22%3E%3Cscript%3E',
  '/en/organizations?country=ZZ',
  '/en/organizations?kind=constructor',
]

for (const path of nonsense)
  test(`${path} shows the whole list`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(200)
    await page.goto(path.split('?')[0] ?? '')
    const whole = await page.locator('main h1 ~ *, main li').allTextContents()
    await page.goto(path)
    expect(await page.locator('main h1 ~ *, main li').allTextContents()).toEqual(whole)
  })

for (const path of [
  '/en/news',
  '/en/campaigns',
  '/en/organizations',
  '/en/speeches',
  '/en/campaigns/jiashi-workers/signatories',
])
  test(`${path} has no page 999`, async ({ request }) => {
    expect((await request.get(`${path}?page=999`)).status()).toBe(404)
  })

test('a list that a choice empties says so, keeps the choice and leads back', async ({ page }) => {
  await page.goto('/en/campaigns')
  await page.getByLabel('Stage').selectOption('won')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL('/en/campaigns?stage=won')
  await expect(page.getByLabel('Stage')).toHaveValue('won')
  await expect(page.getByText('No campaign matches.')).toBeVisible()
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect(page).toHaveURL('/en/campaigns')
})

test('a list is narrowed by its address, and counts what it shows', async ({ page }) => {
  await page.goto('/en/news?kind=campaign-update&year=2018')
  const items = page.locator('main h2 a[href^="/en/news/"]')
  const count = await items.count()
  expect(count).toBeGreaterThan(1)
  await expect(page.locator('main').getByText(`${count} items`, { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: '2018: take this choice away' })).toBeVisible()
})
