import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { deadEnds, pageKinds } from './page-kinds'
import { sticksOut } from './sticks-out'
import { expect, test } from './test'

// The pages have no scripts; axe is one.
test.use({ javaScriptEnabled: true })

/** What axe finds wrong. Nothing is read anew for it: no rule in force asks for style sheets or sound. */
const violationsOn = async (page: Page) => {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await axe
    .options({ preload: false, resultTypes: ['violations'] })
    .analyze()
  return violations
}

for (const locale of ['en', 'zh-Hans', 'ar'])
  for (const [kind, path] of Object.entries({ ...pageKinds, ...deadEnds }))
    test(`${kind} in ${locale} is accessible, by day and by night`, async ({ page }) => {
      await page.goto(`/${locale}${path}`)
      await page.locator('body > header summary').click()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const found = (await violationsOn(page)).flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
        )
        expect(found, colorScheme).toEqual([])
      }
    })

test('axe would find what is wrong', async ({ page }) => {
  await page.goto('/en/privacy')
  await page
    .locator('h1')
    .evaluate((title) => title.insertAdjacentHTML('afterend', '<img src="/">'))
  expect((await violationsOn(page)).map(({ id }) => id)).toContain('image-alt')
})

for (const locale of ['en', 'zh-Hans', 'ar'])
  test(`the frame for other sites in ${locale} is accessible, and fits a narrow column`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 240, height: 400 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(`/${locale}/campaigns/jiashi-workers/embed`)
      expect(
        (await violationsOn(page)).map(({ id, nodes }) => `${id} ${nodes[0]?.target}`),
      ).toEqual([])
      expect(await sticksOut(page)).toEqual([])
    }
  })
