import { deadEnds, pageKinds } from './page-kinds'
import { sticksOut } from './sticks-out'
import { expect, test } from './test'

test.use({ viewport: { width: 320, height: 640 }, locale: 'ar' })

for (const [kind, path] of Object.entries({ ...pageKinds, ...deadEnds }))
  test(`${kind} is written from right to left and fits a small phone`, async ({ page }) => {
    await page.goto(`/ar${path}`)
    const root = page.locator('html')
    await expect(root).toHaveAttribute('dir', 'rtl')
    await expect(root).toHaveAttribute('lang', 'ar')
    await expect(page.locator('main')).toHaveCSS('direction', 'rtl')
    expect(await sticksOut(page)).toEqual([])
    await page.locator('body > header summary').click()
    expect(await sticksOut(page), 'with the languages opened').toEqual([])
  })

test('numbers and dates are written in the reader’s figures', async ({ page }) => {
  await page.goto('/ar/campaigns/jiashi-workers/signatories')
  await expect(page.locator('main time[datetime="2018-10-15"]')).toContainText('١٥ أكتوبر ٢٠١٨')
  await expect(page.getByText('٢٥ موقّعًا', { exact: true })).toBeVisible()
  await expect(page.locator('#n12')).toContainText('١٢')
  await expect(page.locator('#n12')).not.toContainText('12')
  await page.goto('/ar/news/china-rust-belt-workers-besiege-city-government')
  await expect(page.locator('main time').first()).toHaveText(/^[^0-9]*[٠-٩]{4}[^0-9]*$/)
})

test('the register begins at the right, with foreign names in their own direction', async ({
  page,
}) => {
  await page.goto('/ar/campaigns/jiashi-workers/signatories')
  const row = page.locator('#n19')
  const [number, name] = [
    await row.getByText('١٩', { exact: true }).boundingBox(),
    await row.getByRole('link').boundingBox(),
  ]
  expect(number?.x).toBeGreaterThan(name?.x ?? Number.POSITIVE_INFINITY)
  await expect(row.locator('a [lang="tr"]')).toHaveAttribute('dir', 'ltr')
  await expect(row.locator(':scope > :not([class*="details"])')).toContainText([
    /./,
    /Marksist/,
    /\p{Script=Arabic}/u,
  ])
})

test('what is not in Arabic says so in Arabic, and is marked as what it is', async ({ page }) => {
  await page.goto('/ar/speeches/afl-cio-1998')
  const notice = page.locator('main aside')
  await expect(notice).toContainText('العربية')
  await expect(notice.getByRole('link')).toHaveAttribute('hreflang', 'zh-Hans')
  const title = page.getByRole('heading', { level: 1 }).locator('[lang="zh-Hans"]')
  await expect(title).toHaveAttribute('dir', 'ltr')
  await expect(page.locator('main #p1 > * > * > [lang]').first()).toHaveAttribute('lang', 'zh-Hans')
})

test('the appeal, its demands and the mission are there in Arabic', async ({ page }) => {
  await page.goto('/ar/campaigns/jiashi-workers')
  await expect(page.locator('main aside')).toHaveCount(0)
  await expect(page.locator('main [lang="en"]')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[\p{Script=Arabic}\s]+$/u)
  await page.goto('/ar/organizations/wei-jingsheng-foundation')
  await expect(page.locator('main aside')).toHaveCount(0)
})
