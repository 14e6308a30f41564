import { expect, test } from './test'

const path = '/speeches/afl-cio-1998'
const ofThird = { en: 'dated 29 January 1998', 'zh-Hans': '讲演的日期是1998年1月29日' }

test('a journalist cites paragraph 3 in BibTeX, and the link opens there in both languages', async ({
  page,
  site,
}) => {
  await page.goto(`/en${path}`)
  const lasting = page.getByRole('link', { name: 'Lasting link to paragraph 3' })
  await expect(page.getByRole('link', { name: 'BibTeX' })).toHaveCount(0)
  await lasting.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${site}/en${path}#p3`)
  const link = page.getByRole('link', { name: 'BibTeX' })
  await expect(link).toHaveAttribute('href', `/en${path}/citation.bib?paragraph=p3`)
  const loading = page.waitForEvent('download')
  await link.click()
  expect((await loading).suggestedFilename()).toBe('afl-cio-1998-p3.bib')

  const answer = await page.request.get(`/en${path}/citation.bib?paragraph=p3`)
  expect(answer.headers()['content-type']).toBe('application/x-bibtex; charset=utf-8')
  const entry = await answer.text()
  expect(entry).toMatch(/^@misc\{afl-cio-1998-p3,/)
  for (const field of [
    'author = {{Wei Jingsheng}}',
    'origtitle = {劳联产联总部讲演稿}',
    'date = {1998-01-29}',
    'year = {1998}',
    'pages = {3}',
    'pagination = {paragraph}',
    'note = {Paragraph 3. ',
  ])
    expect(entry).toContain(field)
  const address = /url = \{(.+)\}/.exec(entry)?.[1] ?? ''
  expect(address).toBe(`${site}/en${path}#p3`)

  await page.setViewportSize({ width: 800, height: 400 })
  for (const locale of ['en', 'zh-Hans'] as const) {
    await page.goto(address.replace('/en/', `/${locale}/`))
    const cited = page.locator('#p3:target')
    await expect(cited).toBeInViewport()
    await expect(cited).toContainText(ofThird[locale])
  }
})

test('a citation can be had in every format, of the whole or of a paragraph', async ({
  page,
  request,
}) => {
  await page.goto(`/en${path}`)
  await page.getByLabel('What you cite').selectOption({ label: 'Paragraph 3' })
  await page.getByRole('button', { name: 'Plain text' }).click()
  await expect(page).toHaveURL(/\/citation\.txt\?paragraph=p3$/)
  await expect(page.locator('body')).toContainText('(Wei Jingsheng, 1998, para. 3)')

  const ris = await (await request.get(`/en${path}/citation.ris`)).text()
  expect(ris).toMatch(/^TY {2}- /)
  expect(ris).toContain('DA  - 1998/01/29/')
  const risOfThird = await (await request.get(`/fr${path}/citation.ris?paragraph=p3`)).text()
  expect(risOfThird).toContain('N1  - Paragraphe 3. ')
  const [item] = await (await request.get(`/zh-Hans${path}/citation.json?paragraph=p3`)).json()
  expect(item).toMatchObject({
    title: '劳联产联总部讲演稿',
    author: [{ literal: '魏京生' }],
    issued: { 'date-parts': [[1998, 1, 29]] },
    locator: '3',
    language: 'zh-Hans',
  })
  const untranslated = await (await request.get(`/fr${path}/citation.json`)).json()
  expect(untranslated[0].URL).toMatch(/\/zh-Hans\/speeches\/afl-cio-1998$/)
  for (const missing of [`${path}/citation.bib?paragraph=p99`, '/speeches/no-such/citation.bib'])
    expect((await request.get(`/en${missing}`)).status()).toBe(404)
})

test('a reader on a phone chooses one of the languages, by keyboard and without scripts', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(`/en${path}`)
  const third = page.locator('#p3')
  const original = third.locator('[lang="zh-Hans"]')
  await expect(original).toBeVisible()
  await page.getByRole('radio', { name: 'Both' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'English (translation)' })).toBeChecked()
  await expect(original).toBeHidden()
  await expect(third).toContainText(ofThird.en)
  await page.getByRole('radio', { name: 'Simplified Chinese (original)' }).check()
  await expect(original).toBeVisible()
  await expect(third.getByText(ofThird.en)).toBeHidden()
})
