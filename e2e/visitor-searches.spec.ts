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
    await expect(page.locator('script')).toHaveCount(0)
    await expect(page.locator('main')).toContainText('Nothing found')
  })
