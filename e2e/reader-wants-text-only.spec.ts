import { AxeBuilder } from '@axe-core/playwright'
import { pageKinds } from './page-kinds'
import { sticksOut } from './sticks-out'
import { expect, test } from './test'

const switches = { en: ['Text only', 'With pictures'], ar: ['نص فقط', 'مع الصور'] } as const

test('a reader turns pictures off, walks through the site, signs wrongly, and turns them on again', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.resourceType()))
  await page.goto('/en')
  await page.getByRole('link', { name: 'Text only' }).click()
  await expect(page).toHaveURL(/\/en\?view=text$/)

  asked.length = 0
  await page
    .getByRole('navigation', { name: 'Main menu' })
    .getByRole('link', { name: 'Campaigns' })
    .click()
  await expect(page).toHaveURL(/\/en\/campaigns\?view=text$/)
  await page.locator('main h2 a').first().click()
  await expect(page).toHaveURL(/\/en\/campaigns\/[^/]+\?view=text$/)
  expect(await page.locator('img, picture, audio, video, script').count()).toBe(0)
  await expect(
    page.getByRole('link', { name: /^Show the picture \(\d+ kB\)$/ }).first(),
  ).toBeVisible()

  await page.goto(`${page.url().split('?')[0]}/sign?view=text`)
  await page.locator('main form button[type=submit]').last().click()
  await expect(page).toHaveURL(/\/sign\?view=text$/)
  await expect(page.getByRole('link', { name: 'With pictures' })).toBeVisible()
  expect(await page.locator('[aria-invalid=true]').count()).toBeGreaterThan(0)
  expect(await page.getByLabel('homepage').count()).toBe(0)
  await expect(page.locator('[name=homepage]')).toBeHidden()

  await page.locator('header summary').click()
  await page.locator('header a[hreflang=ar]').click()
  await expect(page).toHaveURL(/\/ar\/.*\?view=text$/)
  expect(asked.filter((kind) => ['image', 'media', 'font', 'script'].includes(kind))).toEqual([])

  await page.getByRole('link', { name: switches.ar[1] }).click()
  await expect(page).toHaveURL(/\/ar\/campaigns\/[^/]+\/sign$/)
})

test('a search keeps the view, the words and the page', async ({ page }) => {
  await page.goto('/en/search?view=text')
  await page.locator('main form input[name=q]').fill('workers')
  await page.locator('main form button').first().click()
  await expect(page).toHaveURL(/[?&]q=workers/)
  await expect(page).toHaveURL(/[?&]view=text/)
  await page.getByRole('link', { name: 'With pictures' }).click()
  await expect(page).toHaveURL(/\/en\/search\?[^#]*q=workers/)
  await expect(page).not.toHaveURL(/view=text/)
  await page.getByRole('link', { name: 'Text only' }).click()
  await expect(page).toHaveURL(/q=workers/)
  await expect(page).toHaveURL(/view=text/)
})

test('a speech has its paragraphs, both languages, and one place to cite it from', async ({
  page,
}) => {
  await page.goto('/en/speeches/afl-cio-1998?view=text')
  const third = page.locator('#p3')
  await expect(third).toContainText('dated 29 January 1998')
  await expect(third.locator('[lang="zh-Hans"]')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'BibTeX' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'BibTeX' })).toBeVisible()
})

test('a leaflet keeps its QR code, as large as on paper', async ({ page }) => {
  await page.goto('/en/campaigns/jiashi-workers/leaflet?view=text')
  const code = page.getByRole('img', { name: 'QR code with the address of the campaign' })
  expect(await code.boundingBox()).toMatchObject({ width: 144, height: 144 })
  await expect(code.locator('path')).toHaveCount(2)
})

test('a page that is not there, and the way to one from /, keep the view', async ({
  request,
  page,
}) => {
  expect((await page.goto('/en/nothing-here?view=text'))?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'With pictures' })).toBeVisible()
  const home = await request.get('/?view=text', { maxRedirects: 0 })
  expect([home.status(), home.headers().location]).toEqual([307, '/en?view=text'])
})

test('search engines are told of one address, and caches of both', async ({ request }) => {
  const path = '/en/campaigns/jiashi-workers'
  const [whole, text, less] = [
    await request.get(path),
    await request.get(`${path}?view=text`),
    await request.get(path, { headers: { 'save-data': 'on' } }),
  ]
  const canonical = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
  expect(canonical(await text.text())).toBe(canonical(await whole.text()))
  expect(canonical(await text.text())).not.toContain('view')
  expect(text.headers().vary).not.toContain('Save-Data')
  for (const answer of [whole, less]) expect(answer.headers().vary).toContain('Save-Data')
  expect((await less.text()).match(/<source[^>]*srcset="[^",]* 320w"/g)?.length).toBeGreaterThan(0)
  expect(await whole.text()).toContain('src="data:image/webp;base64,')
})

test.describe('by any eyes', () => {
  // The pages have no scripts; axe is one.
  test.use({ javaScriptEnabled: true })

  for (const [locale, [, back]] of Object.entries(switches))
    test(`every kind of page in ${locale} is accessible as text, and fits the narrowest screen`, async ({
      page,
    }) => {
      test.slow()
      await page.setViewportSize({ width: 320, height: 640 })
      for (const path of Object.values(pageKinds)) {
        await page.goto(`/${locale}${path}${path.includes('?') ? '&' : '?'}view=text`)
        await expect(page.getByRole('link', { name: back })).toBeVisible()
        const axe = new AxeBuilder({ page }).setLegacyMode()
        const { violations } = await axe
          .options({ preload: false, resultTypes: ['violations'] })
          .analyze()
        expect(
          violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`),
          path,
        ).toEqual([])
        expect(await sticksOut(page), path).toEqual([])
      }
    })
})
