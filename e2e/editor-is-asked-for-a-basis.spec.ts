import { randomUUID } from 'node:crypto'
import { logIn, publish } from './panel'
import { expect, test } from './test'

test.use({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
test.setTimeout(120_000)

const headline = `Dockers walk out ${randomUUID().slice(0, 8)}`

test('an editor is refused publication without a basis, is told why, and mends it', async ({
  complaints,
  page,
  request,
}) => {
  await test.step('she writes an item and forgets its rights', async () => {
    await logIn(page, 'editor@countersign.example')
    await page.goto('/admin/collections/news-items/create')
    await page.locator('#field-headline').fill(headline)
    const saved = page.waitForResponse(
      async (answer) =>
        answer.url().includes('autosave=true') &&
        (answer.request().postData() ?? '').includes('The Harbour Post'),
    )
    await page.getByRole('button', { name: 'Source' }).click()
    await page.locator('#field-publication').fill('The Harbour Post')
    expect((await saved).status()).toBe(200)
  })

  await test.step('publication is refused, with what to do beside each field', async () => {
    const refused = page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.status() === 400,
    )
    await page.locator('#action-save').click()
    await refused
    // The one refusal that was meant.
    expect(complaints.splice(0)).toEqual([expect.stringMatching(/^400 .*\/api\/news-items\//)])
    await expect(page.locator('.status__value')).toHaveText('Draft')
    await page.getByRole('button', { name: 'Rights' }).click()
    await expect(page.getByText('Choose on what ground it is shown.').first()).toBeVisible()
    await page.getByRole('button', { name: 'Source' }).click()
    await expect(page.locator('#field-publication')).toHaveValue('The Harbour Post')
    await page.getByRole('button', { name: 'Rights' }).click()
    const guide = page.getByRole('region', { name: 'Before it can be published' })
    await expect(guide).toContainText('Name the authors, or tick that the source names none.')
    await expect(guide).toContainText('Give the date on which it appeared')
    await page.screenshot({ path: test.info().outputPath('refused.png'), fullPage: true })
  })

  await test.step('readers see nothing of it', async () => {
    expect(await (await request.get('/en/news')).text()).not.toContain(headline)
  })

  await test.step('the tab says what the ground demands, and counts the excerpt', async () => {
    const guide = page.getByRole('region', { name: 'Before it can be published' })
    await page.locator('#field-rights__basis').click()
    await page.getByRole('option', { name: 'Quotation' }).click()
    await expect(guide).toContainText('Needs the quoted passage')
    await page.locator('#field-rights__excerpt').fill('word '.repeat(151))
    await expect(guide).toContainText('151 words')
    await expect(guide).toContainText('Shorten the excerpt')
    await page.locator('#field-rights__excerpt').fill('We walk out together.')
    await expect(guide).not.toContainText('Shorten the excerpt')
  })

  await test.step('mended, it is published, and the digest has a page for its source', async () => {
    await page.locator('#field-published').fill('2026-11')
    await page.getByRole('button', { name: 'Source' }).click()
    await page.locator('#field-authorNotNamed').check()
    await page.getByRole('button', { name: 'Rights' }).click()
    await expect(page.getByText('this item can be published')).toBeVisible()
    await publish(page)
    const digest = await request.get('/en/news?publication=The+Harbour+Post')
    expect(await digest.text()).toContain(headline)
    expect(await digest.text()).toContain('News from The Harbour Post')
  })
})
