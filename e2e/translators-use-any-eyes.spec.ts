import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './own-site'
import { logIn } from './panel'
import { restAs } from './rest'
import { sticksOut } from './sticks-out'

test.use({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
test.setTimeout(240_000)

/** Everything axe finds wrong on the page as it stands, by rule and place; the row of tabs over a document is Payload's. */
const faultsOn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .exclude('.doc-header')
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  )
}

const cards = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first()

for (const language of ['en', 'ar'])
  test(`the workspace is accessible in ${language}, by day and by night, wide and narrow`, async ({
    page,
    context,
    request,
    site,
  }) => {
    const admin = await restAs(request, 'admin@countersign.example')
    await admin.post('globals/translating', { guidance: 'Ask when in doubt.' })
    const { id } = await admin.bySlug('campaigns', 'jiashi-workers')
    await logIn(page, 'editor@countersign.example')
    await context.addCookies([{ name: 'payload-lng', value: language, url: site }])

    const places: Readonly<Record<string, () => Promise<void>>> = {
      queue: async () => {
        await page.goto('/admin/translating?locale=es')
        await expect(cards(page)).toBeVisible()
        await expect(page.getByRole('main').getByRole('link').nth(2)).toBeVisible()
      },
      editor: async () => {
        await page.goto(`/admin/translating/edit/campaigns/${id}/ar#3`)
        const row = page.locator('li[aria-current="true"]')
        const field = row.locator('textarea[lang="ar"]')
        await expect(field).toBeFocused()
        await field.fill('كلمات <2> هنا')
        await expect(row.locator('[data-level="error"]').first()).toBeVisible()
        await expect(field).toHaveAttribute('aria-invalid', 'true')
      },
      overview: async () => {
        await page.goto('/admin/translating/overview')
        await expect(page.getByRole('main').getByRole('table').nth(1)).toBeVisible()
      },
      'Translations tab': async () => {
        await page.goto(`/admin/collections/campaigns/${id}/translations`)
        await expect(page.getByRole('main').getByRole('row').nth(6)).toBeVisible()
      },
    }

    for (const theme of ['light', 'dark'])
      for (const [name, visit] of Object.entries(places))
        await test.step(`${name}, ${theme}`, async () => {
          await context.addCookies([{ name: 'payload-theme', value: theme, url: site }])
          await page.setViewportSize({ width: 1280, height: 900 })
          await visit()
          const html = page.locator('html')
          await expect(html).toHaveAttribute('data-theme', theme)
          await expect(html).toHaveAttribute('lang', language)
          await expect(html).toHaveCSS('direction', language === 'ar' ? 'rtl' : 'ltr')
          expect(await faultsOn(page), `${name}, ${theme}`).toEqual([])
          if (name === 'Translations tab' || theme === 'dark') return
          await page.setViewportSize({ width: 320, height: 800 })
          // The panel folds its menu away in a movement.
          await expect.poll(() => sticksOut(page), `${name}, narrow`).toEqual([])
        })
  })
