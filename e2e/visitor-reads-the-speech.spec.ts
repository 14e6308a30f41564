import { expect, test } from './test'

const path = '/speeches/afl-cio-1998'
const title = '劳联产联总部讲演稿'

test('in the language it was given in, it is a record with speaker, dates and scribe', async ({
  page,
}) => {
  await page.goto(`/zh-Hans${path}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.locator('main aside')).toHaveCount(0)
  const record = page.locator('main dl').first()
  await expect(record).toContainText('魏京生')
  await expect(record).toContainText('蔡崇国')
  await expect(record.locator('time[datetime="1998-01-29"]')).toHaveText('1998年1月29日')
  await expect(page.locator('main #p1')).toContainText('内容提要')
  await expect(page.locator('main [lang="en"]')).toHaveCount(0)
})

test('in English, each paragraph stands beside its original', async ({ page }) => {
  await page.goto(`/en${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Speech at the headquarters of the AFL-CIO',
  )
  await expect(page.locator('main [lang="zh-Hans"]').first()).toHaveText(title)
  const pairs = page.locator('main div[id^="p"]')
  expect(await pairs.count()).toBeGreaterThan(5)
  for (const [index, pair] of (await pairs.all()).entries()) {
    await expect(pair).toHaveAttribute('id', `p${index + 1}`)
    const original = pair.locator('[lang="zh-Hans"]')
    await expect(original).toHaveText(/\p{Script=Han}/u)
    const translation = original.locator('xpath=preceding-sibling::div')
    await expect(translation).toHaveText(/[A-Za-z]{3}/)
    const [left, right] = [await translation.boundingBox(), await original.boundingBox()]
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1)
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 0))).toBeLessThan(40)
  }
})

test('where the text comes from is said in words', async ({ page }) => {
  await page.goto(`/en${path}`)
  await expect(page.locator('main dl').first()).toContainText('The labour section of')
  await page.goto(`/zh-Hans${path}`)
  await expect(page.locator('main dl').first()).toContainText('劳工栏目')
})

test('an uncertain date is not told as a certain one', async ({ page }) => {
  await page.goto(`/en${path}`)
  await expect(page.locator('main dl').first()).toContainText('8 November 2002, uncertain')
  await expect(page.locator('main time[datetime="2002-11-08"]')).toHaveCount(0)
})

test('it names just the two languages in which it can be read as its alternates', async ({
  page,
  site,
}) => {
  for (const locale of ['en', 'zh-Hans']) {
    await page.goto(`/${locale}${path}`)
    const alternates = page.locator('link[rel="alternate"][hreflang]')
    const named = await alternates.evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
    )
    expect(named).toEqual([
      ['en', `${site}/en${path}`],
      ['zh-Hans', `${site}/zh-Hans${path}`],
      ['x-default', `${site}/zh-Hans${path}`],
    ])
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      `${site}/${locale}${path}`,
    )
  }
})

test('in French it says that it is not translated, and leads to the original', async ({
  page,
  site,
}) => {
  await page.goto(`/fr${path}`)
  const notice = page.locator('main aside')
  await expect(notice).toContainText('français')
  await expect(notice).toContainText('chinois simplifié')
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang="zh-Hans"]')).toHaveText(
    title,
  )
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    `${site}/zh-Hans${path}`,
  )
  await notice.getByRole('link').click()
  await expect(page).toHaveURL(`/zh-Hans${path}`)
})

for (const locale of ['en', 'zh-Hans'])
  test(`a paragraph can be linked to in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 400 })
    await page.goto(`/${locale}${path}#p5`)
    await expect(page.locator('#p5:target')).toBeInViewport()
  })
