import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from './own-site'
import { logIn } from './panel'

test.use({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
test.setTimeout(120_000)
test.describe.configure({ mode: 'default' })

const slug = 'laid-off-chinese-protest-en-masse'
const path = `/news/${slug}`
const headline = 'مسرَّحون صينيون يخرجون إلى الشوارع'

test.beforeEach(({ page }) => logIn(page, 'translator-ar@countersign.example'))

const idOf = async (request: APIRequestContext): Promise<string> => {
  const answer = await request.get(`/api/news-items?where[slug][equals]=${slug}&depth=0`)
  return (await answer.json()).docs[0].id
}

const openEditor = async (page: Page, locale: string): Promise<string> => {
  const id = await idOf(page.request)
  await page.goto(`/admin/translating/edit/news-items/${id}/${locale}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Laid-Off Chinese')
  return id
}

/** With nothing open, the first passage is the one that the editor opens. */
const headlineIn = (page: Page) =>
  page.getByRole('textbox', { name: /Translation into .*Arabic.*Headline/ })

test('what she publishes in Arabic is there at the next request, in Arabic alone', async ({
  page,
  request,
}) => {
  const read = async (locale: string) => (await request.get(`/${locale}${path}`)).text()
  const before = { en: await read('en'), hans: await read('zh-Hans'), ar: await read('ar') }
  await openEditor(page, 'ar')
  const field = headlineIn(page)
  await field.click()
  await expect(field).toHaveAttribute('lang', 'ar')
  await expect(field).toHaveAttribute('dir', 'rtl')
  await field.fill(headline)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  expect(await read('ar'), 'what is not published').toBe(before.ar)

  await page.getByRole('button', { name: 'Publish…' }).click()
  const published = page.waitForResponse((response) => response.url().endsWith('/desk/deed'))
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click()
  expect((await published).status()).toBe(200)
  await expect(page.getByText('Published. Readers have it at their next visit.')).toBeVisible()
  expect(await read('ar')).toContain(`<h1>${headline}</h1>`)
  expect(await read('en')).toBe(before.en)
  expect(await read('zh-Hans')).toBe(before.hans)
})

test('what she typed outlives a connection that is lost', async ({ page, context, complaints }) => {
  await openEditor(page, 'ar')
  const field = headlineIn(page)
  await expect(field).toBeVisible()
  await context.setOffline(true)
  await field.fill('كلمات بلا اتصال')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Not saved', { exact: true }).first()).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('كلمات بلا اتصال').first()).toBeVisible()
  // The browser tells of the lost connection, as it should.
  complaints.length = 0
})

test('two who write the same passage at once lose neither text', async ({
  page,
  browser,
  site,
  complaints,
}) => {
  const id = await openEditor(page, 'ar')
  const field = headlineIn(page)
  await expect(field).toBeVisible()
  const other = await browser.newContext({ baseURL: site })
  const colleague = await other.newPage()
  await logIn(colleague, 'editor@countersign.example')
  const headers = { origin: site, 'sec-fetch-site': 'same-origin' }
  const place = { of: 'news-items', documentId: id, locale: 'ar' }
  const desk = await colleague.request.get('/api/translations/desk', { headers, params: place })
  const [first] = (await desk.json()).segments
  const { msgctxt, msgid, rev } = first
  const edits = [{ msgctxt, msgid, rev, msgstr: 'نصّ الزميل' }]
  const saved = await colleague.request.post('/api/translations/desk/save', {
    headers,
    data: { ...place, edits },
  })
  expect(saved.status(), await saved.text()).toBe(200)
  await other.close()

  await field.fill('نصّي أنا')
  const alert = page
    .getByRole('alert')
    .filter({ hasText: 'Somebody else has changed this passage' })
  await expect(alert).toContainText('نصّ الزميل')
  await expect(field).toHaveValue('نصّي أنا')
  await alert.getByRole('button', { name: 'Keep mine' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'نصّ الزميل' })).toBeVisible()
  // The refused save is what this is about.
  for (const complaint of complaints) expect(complaint).toMatch(/^409 .*\/desk\/save$/)
  complaints.length = 0
})

test('a catalogue in another language is hers to read and not to write', async ({ page, site }) => {
  const id = await openEditor(page, 'zh-Hans')
  await expect(page.getByText('is not among your languages')).toBeVisible()
  await expect(page.getByRole('textbox', { name: /Translation into/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Publish…' })).toHaveCount(0)

  // Sent as the panel sends it: without these headers the log-in would not count at all.
  const headers = { origin: site, 'sec-fetch-site': 'same-origin' }
  const place = { of: 'news-items', documentId: id, locale: 'zh-Hans' }
  const found = await page.request.get('/api/translations', {
    headers,
    params: { 'where[documentId][equals]': id, 'where[locale][equals]': 'zh-Hans', depth: 0 },
  })
  const [catalogue] = (await found.json()).docs
  const { msgctxt, msgid } = catalogue.messages[0]
  const attempts = {
    'save a passage': page.request.post('/api/translations/desk/save', {
      headers,
      data: { ...place, edits: [{ msgctxt, msgid, msgstr: 'x', rev: 0 }] },
    }),
    'publish it': page.request.post('/api/translations/desk/deed', {
      headers,
      data: { ...place, deed: 'publish' },
    }),
    'write in it': page.request.patch(`/api/translations/${catalogue.id}`, {
      headers,
      data: { messages: [] },
    }),
    'make it Arabic': page.request.patch(`/api/translations/${catalogue.id}`, {
      headers,
      data: { locale: 'ar' },
    }),
    'begin a German one': page.request.post('/api/translations', {
      headers,
      data: { of: 'news-items', documentId: id, locale: 'de', messages: [] },
    }),
    'change the original': page.request.patch(`/api/news-items/${id}`, {
      headers,
      data: { headline: 'Changed' },
    }),
  }
  for (const [attempt, answer] of Object.entries(attempts))
    expect((await answer).status(), attempt).toBe(403)
})
