import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { choose, logIn, publish } from './panel'
import { expect, test } from './test'

test.use({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
test.setTimeout(120_000)

const title = `Free the printers ${randomUUID().slice(0, 8)}`
const slug = title.toLowerCase().replaceAll(' ', '-')
const first = `/en/campaigns/${slug}`
const moved = `${first}-now`

/** What a reader gets for an address, at the very next request. */
const seen = async (request: APIRequestContext, path: string) => {
  const answer = await request.get(path, { maxRedirects: 0 })
  return { status: answer.status(), html: await answer.text(), to: answer.headers().location }
}

test('an appeal is written, looked at, published, moved, taken back and thrown away', async ({
  page,
  context,
  request,
}) => {
  await test.step('she writes a draft, which saves itself', async () => {
    await logIn(page, 'editor@countersign.example')
    await page.goto('/admin/collections/campaigns/create')
    await page.locator('#field-title').fill(title)
    await page.locator('#field-summary').fill('Two printers are held for what others wrote.')
    await page.locator('[contenteditable="true"]').first().click()
    const saved = page.waitForResponse(
      async (response) =>
        response.url().includes('autosave=true') &&
        (response.request().postData() ?? '').includes('They printed'),
    )
    await page.keyboard.type('They printed what others wrote.')
    expect((await saved).status()).toBe(200)
    await expect(page.locator('#field-slug')).toHaveValue(slug)
    await expect(page.locator('.status__value')).toHaveText('Draft')
  })

  await test.step('readers see nothing of it through any door', async () => {
    expect((await seen(request, first)).status).toBe(404)
    for (const path of ['/en', '/en/campaigns', `/en/search?q=printers`, '/sitemap.xml'])
      expect((await seen(request, path)).html).not.toContain(slug)
    for (const query of ['', '&draft=true', '&trash=true']) {
      const answer = await request.get(`/api/campaigns?where[slug][equals]=${slug}${query}`)
      expect(JSON.stringify(await answer.json())).not.toContain(title)
    }
  })

  await test.step('she looks at it on the site', async () => {
    const opened = context.waitForEvent('page')
    await page.locator('#preview-button').click()
    const preview = await opened
    await expect(preview).toHaveURL(first)
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(preview.locator('main')).toContainText('They printed what others wrote.')
    await preview.getByRole('button', { name: 'Leave the preview' }).click()
    await expect(preview).toHaveURL('/en')
    expect((await preview.goto(first))?.status()).toBe(404)
    await preview.close()
  })

  await test.step('she sees it beside the form while she writes', async () => {
    await page.locator('#live-preview-toggler').click()
    const beside = page.frameLocator('iframe')
    await expect(beside.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.locator('#live-preview-toggler').click()
  })

  await test.step('published, it is there at the next request', async () => {
    await publish(page)
    const appeal = await seen(request, first)
    expect(appeal.status).toBe(200)
    expect(appeal.html).toContain('They printed what others wrote.')
    expect((await seen(request, '/en/campaigns')).html).toContain(first)
    expect((await seen(request, '/de/campaigns')).html).toContain(slug)
    expect((await seen(request, '/sitemap.xml')).html).toContain(first)
    expect((await seen(request, '/en/search?q=printers')).html).toContain(first)
  })

  await test.step('under a new address, the old one leads there', async () => {
    await page.locator('#field-slug-lock').click()
    await page.locator('#field-slug').fill(`${slug}-now`)
    await publish(page)
    expect((await seen(request, moved)).status).toBe(200)
    for (const path of ['', '/signatories'])
      expect
        .soft(await seen(request, first + path))
        .toMatchObject({ status: 308, to: moved + path })
    expect((await seen(request, '/en/campaigns')).html).toContain(`href="${moved}"`)
  })

  await test.step('taken back, it is gone at the next request', async () => {
    await choose(page, 'unpublish')
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
    await expect(page.locator('.status__value')).toHaveText('Draft')
    for (const path of [moved, first]) expect((await seen(request, path)).status).toBe(404)
    expect((await seen(request, '/en/campaigns')).html).not.toContain(slug)
  })

  await test.step('published again and thrown away, it is gone at the next request', async () => {
    await publish(page)
    expect((await seen(request, moved)).status).toBe(200)
    await choose(page, 'delete')
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
    await expect(page).toHaveURL(/\/admin\/collections\/campaigns(?:\?.*)?$/)
    for (const path of [moved, first]) expect((await seen(request, path)).status).toBe(404)
    for (const path of ['/en', '/en/campaigns', '/sitemap.xml'])
      expect((await seen(request, path)).html).not.toContain(slug)
  })
})
