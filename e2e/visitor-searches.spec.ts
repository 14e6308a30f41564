import { expect, test } from './test'

test('who asks for too little is told how much is needed', async ({ page }) => {
  await page.goto('/en/search')
  await page.getByRole('searchbox').fill('a')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/en/search?q=a')
  const field = page.getByRole('searchbox')
  await expect(field).toHaveValue('a')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(
    'Give at least two characters, or one Chinese character.',
  )
})

test('who finds nothing is told so, and what else to try', async ({ page }) => {
  await page.goto('/en/search?q=xylophone')
  await expect(page.locator('main')).toContainText('Nothing found for “xylophone”')
  await expect(page.locator('main')).toContainText('Try fewer or other words')
})

const names: readonly [query: string, path: string][] = [
  ['Българска', '/organizations/bkp-bulgaria'],
  ['бкп', '/organizations/bkp-bulgaria'],
  ['bulgarian communist', '/organizations/bkp-bulgaria'],
  ['MLPD', '/organizations/mlpd'],
  ['ifjusag', '/organizations/miksz'],
  ['BOLSEVIK PARTI', '/organizations/bp-nk-t'],
  ['讲演', '/speeches/afl-cio-1998'],
  ['劳', '/speeches/afl-cio-1998'],
  ['rust belt', '/news/china-rust-belt-workers-besiege-city-government'],
  ['ICOR', '/organizations/icor'],
  ['jiashi', '/campaigns/jiashi-workers'],
]

for (const [query, path] of names)
  test(`“${query}” finds ${path} in every language`, async ({ page }) => {
    for (const locale of ['en', 'ar']) {
      await page.goto(`/${locale}/search?q=${encodeURIComponent(query)}`)
      await expect(page.getByRole('searchbox')).toHaveValue(query)
      await expect(page.locator(`main a[href="/${locale}${path}"]`)).toBeVisible()
    }
  })

for (const query of [
  '<script>alert(1)</script>',
  '%_%',
  '"&quot;',
  "' OR 1=1 --",
  '\\\\',
  '{"$gt":""}',
])
  test(`${query} is taken for words`, async ({ page }) => {
    const answer = await page.goto(`/en/search?q=${encodeURIComponent(query)}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('searchbox')).toHaveValue(query)
    await expect(
      page.locator('script:not([src="/search.js"]):not([type="application/ld+json"])'),
    ).toHaveCount(0)
  })

test('a reader of Arabic on a phone finds the campaign by an abbreviation and by a native name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const query of ['БКП', 'Българска комунистическа', 'ICOR', 'عمّال جياشي']) {
    await page.goto(`/ar/search?q=${encodeURIComponent(query)}`)
    await expect(page.locator('main ol li').first()).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
  }
  await page.locator('main ol a[href="/ar/campaigns/jiashi-workers"]').click()
  await expect(page).toHaveURL('/ar/campaigns/jiashi-workers')
})

test('a signatory leads to their line in the register', async ({ page }) => {
  await page.goto('/de/search?q=MLPD&kind=signatories')
  await page.locator('main ol a').first().click()
  await expect(page).toHaveURL(/\/de\/campaigns\/jiashi-workers\/signatories\?q=/)
  await expect(page.locator('main')).toContainText('MLPD')
})

test('what was looked for is marked, slips are forgiven, and choices narrow', async ({ page }) => {
  await page.goto('/en/search?q=jaishi')
  await expect(page.locator('main mark').first()).toHaveText(/jiashi/i)
  await page.getByRole('link', { name: 'Jiashi', exact: true }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('Jiashi')
  await page.getByLabel('Kind').selectOption('news-items')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/kind=news-items/)
  for (const link of await page.locator('main ol h2 a').all())
    await expect(link).toHaveAttribute('href', /^\/en\/news\//)
})

test('a search that is too narrow offers the way back', async ({ page }) => {
  await page.goto('/en/search?q=jiashi&kind=pages&year=1850')
  await expect(page.locator('main')).toContainText('Nothing found')
  await expect(page.getByRole('link', { name: 'All campaigns' })).toBeVisible()
  await page.goto('/en/search?q=jiashi&kind=speeches')
  await page.getByRole('link', { name: /Every kind/ }).click()
  await expect(page.locator('main ol li').first()).toBeVisible()
})

test.describe('with JavaScript', () => {
  test.use({ javaScriptEnabled: true })

  test('results come while one types', async ({ page }) => {
    await page.goto('/zh-Hans/search')
    await page.getByRole('searchbox').pressSequentially('weijing')
    await expect(
      page.locator('main a[href="/zh-Hans/organizations/wei-jingsheng-foundation"]'),
    ).toBeVisible()
    await expect(page).toHaveURL(/q=weijing/)
  })

  test('a list that one steps through by keyboard stays in hand while the rest follows', async ({
    page,
  }) => {
    await page.goto('/en/search?q=jiashi')
    const kinds = page.getByLabel('Kind')
    const list = await kinds.elementHandle()
    await kinds.focus()
    const [, first = '', second = ''] = await kinds
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))
    for (const kind of [first, second]) {
      await page.keyboard.press('ArrowDown')
      await expect(page).toHaveURL(new RegExp(`kind=${kind}\\b`))
      await expect(kinds).toBeFocused()
      await expect(kinds).toHaveValue(kind)
    }
    expect(await list?.evaluate((held) => held.isConnected)).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('fieldset') !== null)).toBe(
      true,
    )
  })

  test('how many were found is said in one place that stays, so that it is read out', async ({
    page,
  }) => {
    await page.goto('/en/search')
    const counted = await page.getByRole('status').elementHandle()
    await page.getByRole('searchbox').pressSequentially('jiashi')
    await expect(page.getByRole('status')).toContainText('“jiashi”')
    expect(await counted?.evaluate((line) => line.isConnected && line.textContent)).toContain(
      '“jiashi”',
    )
    await page.getByRole('searchbox').fill('xylophone')
    await expect(page.getByRole('status')).toContainText('Nothing found for “xylophone”')
    expect(await counted?.evaluate((line) => line.isConnected)).toBe(true)
  })
})

test('programs get the same as JSON, and nothing of it is kept', async ({ request }) => {
  const answer = await request.get('/api/search?q=魏京生&locale=de')
  expect(answer.headers()['cache-control']).toContain('no-store')
  const { found, isComplete } = await answer.json()
  expect(isComplete).toBe(true)
  const first = found.slice(0, 3).map(({ path }: { path: string }) => path)
  expect(first).toContain('/de/organizations/wei-jingsheng-foundation')
  expect(first).toContain('/de/speeches/afl-cio-1998')
  const refused = await request.get('/api/search?q=a')
  expect(refused.status()).toBe(400)
  expect(refused.headers()['content-type']).toContain('application/problem+json')
})
