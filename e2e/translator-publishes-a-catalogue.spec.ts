import type { Page } from '@playwright/test'
import { logIn, publish } from './panel'
import { expect, test } from './test'

test.use({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
test.setTimeout(90_000)

const path = '/news/laid-off-chinese-protest-en-masse'
const search = '/admin/collections/translations?search=Laid-Off%20Chinese%20Protest'

test.beforeEach(({ page }) => logIn(page, 'translator-ar@countersign.example'))

const openCatalogue = async (page: Page, language: string): Promise<string> => {
  await page.goto(search)
  const link = page.getByRole('link', { name: `Protest en Masse · ${language}` })
  const address = (await link.getAttribute('href')) ?? ''
  await page.goto(address)
  await expect(page.getByRole('textbox', { name: /^Translation/ }).first()).toBeVisible()
  return address.split('/').at(-1) ?? ''
}

test('what she publishes in Arabic is there at the next request, in Arabic alone', async ({
  page,
  request,
}) => {
  const read = async (locale: string) => (await request.get(`/${locale}${path}`)).text()
  const before = { en: await read('en'), hans: await read('zh-Hans'), ar: await read('ar') }
  await openCatalogue(page, 'العربية')
  const headline = page.getByRole('textbox', { name: /^Translation.*headline/i })
  await expect(headline).toHaveAttribute('lang', 'ar')
  await expect(headline).toHaveAttribute('dir', 'rtl')
  await headline.fill('مسرَّحون صينيون يخرجون إلى الشوارع')
  await publish(page)
  const arabic = await read('ar')
  expect(arabic).toContain('<h1>مسرَّحون صينيون يخرجون إلى الشوارع</h1>')
  expect(arabic).not.toBe(before.ar)
  expect(await read('en')).toBe(before.en)
  expect(await read('zh-Hans')).toBe(before.hans)
})

test('a catalogue in another language is hers to read and not to write', async ({ page, site }) => {
  const id = await openCatalogue(page, '简体中文')
  const fields = page.getByRole('textbox', { name: /^Translation/ })
  for (const field of await fields.all()) await expect(field).not.toBeEditable()
  await expect(page.locator('#action-save')).toHaveCount(0)

  // Sent as the panel sends it: without these headers the log-in would not count at all.
  const headers = { origin: site, 'sec-fetch-site': 'same-origin' }
  const own = await page.request.get(`/api/translations/${id}?depth=0`, { headers })
  const { of, documentId, messages } = await own.json()
  const attempts = {
    'write in it': page.request.patch(`/api/translations/${id}`, {
      headers,
      data: { messages: [] },
    }),
    'make it Arabic': page.request.patch(`/api/translations/${id}`, {
      headers,
      data: { locale: 'ar' },
    }),
    'begin a German one': page.request.post('/api/translations', {
      headers,
      data: { of, documentId, locale: 'de', messages },
    }),
    'change the original': page.request.patch(`/api/${of}/${documentId}`, {
      headers,
      data: { headline: 'Changed' },
    }),
  }
  for (const [attempt, answer] of Object.entries(attempts))
    expect((await answer).status(), attempt).toBe(403)
})
