import { registerAsPrinted } from './register-as-printed'
import { expect, test } from './test'

const path = '/en/campaigns/jiashi-workers/signatories'

test('the 25 stand in the order of the source, each with its names and country', async ({
  page,
}) => {
  await page.goto(path)
  const rows = page.locator('main ol > li[value]')
  await expect(rows).toHaveCount(25)
  for (const [index, row] of registerAsPrinted.entries()) {
    const [number, abbreviation, native, language, english, country] = row
    const item = rows.nth(index)
    await expect(item).toHaveAttribute('id', `n${number}`)
    await expect(item).toHaveAttribute('value', String(number))
    await expect(item.getByText(abbreviation, { exact: true })).toBeVisible()
    await expect(item.getByText(english, { exact: true })).toBeVisible()
    await expect(item.getByText(country, { exact: true })).toBeVisible()
    if (native && language) {
      const name = item.getByRole('link').locator('[lang]')
      await expect(name).toHaveText(native)
      await expect(name).toHaveAttribute('lang', language)
    }
  }
})

test('names in their own script are isolated from the direction of the page', async ({ page }) => {
  await page.goto(path.replace('/en/', '/ar/'))
  const names = page.locator('main ol > li[value] a [lang]')
  await expect(names).toHaveCount(registerAsPrinted.filter(([, , native]) => native).length)
  for (const name of await names.all()) {
    await expect(name).toHaveAttribute('dir', 'ltr')
    await expect(name).toHaveCSS('unicode-bidi', 'isolate')
  }
})

test('the register says from which day it is, and how many it holds', async ({ page }) => {
  await page.goto(path)
  const date = page.locator('main time[datetime="2018-10-15"]')
  await expect(date).toHaveText('As of 15 October 2018')
  await expect(page.getByText('25 signatories', { exact: true })).toBeVisible()
})

test('a signatory can be linked to by its number', async ({ page }) => {
  await page.goto(`${path}#n12`)
  const target = page.locator('li:target')
  await expect(target).toContainText('Българска Комунистическа Партия')
  await expect(target).toBeInViewport()
  await target.getByRole('link').click()
  await expect(page).toHaveURL('/en/organizations/bkp-bulgaria')
  await expect(page.locator('main').getByText('Bulgaria', { exact: true }).first()).toBeVisible()
})

test('the campaign’s own page shows the same register, and leads to it', async ({ page }) => {
  await page.goto('/en/campaigns/jiashi-workers')
  const rows = page.locator('main ol > li[value]')
  await expect(rows).toHaveCount(25)
  await expect(rows.first()).toContainText('Revolutionary Communist Party of Egypt')
  await expect(rows.last()).toContainText('Partido Proletario del Perú')
  await page.locator('main').getByRole('link', { name: 'All 25 signatories' }).click()
  await expect(page).toHaveURL(path)
})

test('the API gives the same register, and nothing that was told in confidence', async ({
  request,
}) => {
  const query = 'where[campaign.slug][equals]=jiashi-workers&sort=number&limit=50&depth=0'
  const answer = await request.get(`/api/signatories?${query}`)
  expect(answer.status()).toBe(200)
  const { docs, totalDocs } = await answer.json()
  expect(totalDocs).toBe(25)
  const rows = docs.map(({ number, shown }: { number: number; shown: Record<string, unknown> }) => [
    number,
    shown.abbreviation,
    shown.nativeName ?? null,
    shown.nativeLanguage ?? null,
    shown.name,
  ])
  expect(rows).toEqual(registerAsPrinted.map((row) => row.slice(0, 5)))
  expect(JSON.stringify(docs)).not.toMatch(/"(?:email|phone|confirmation\w*|note|ip)"/i)
})
