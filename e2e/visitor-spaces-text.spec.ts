import type { Page } from '@playwright/test'
import { deadEnds, pageKinds } from './page-kinds'
import { sticksOut } from './sticks-out'
import { expect, test } from './test'

/** Sets texts as far apart as readers may want them (WCAG 2.2, 1.4.12), as a style sheet of their own would. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `)
    document.adoptedStyleSheets = [sheet]
  })

/** Texts of which a part is cut off, because what holds them is too small and does not scroll. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(element)
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        const isForEyes =
          element.clientWidth > 2 && element.checkVisibility() && clipPath === 'none'
        return (
          isForEyes &&
          position !== 'fixed' &&
          element.textContent?.trim() &&
          ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
        )
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

for (const [kind, path] of Object.entries({ ...pageKinds, ...deadEnds }))
  test(`${kind} loses nothing at 400 % or with its text set wide`, async ({ page }) => {
    // 1280 × 1024 at 400 % are 320 × 256 (WCAG 2.2, 1.4.10).
    await page.setViewportSize({ width: 320, height: 256 })
    for (const locale of ['en', 'de', 'ar']) {
      await page.goto(`/${locale}${path}`)
      await page.locator('body > header summary').click()
      expect([...(await sticksOut(page)), ...(await cutOff(page))], locale).toEqual([])
      await spaceText(page)
      expect([...(await sticksOut(page)), ...(await cutOff(page))], `${locale}, wide`).toEqual([])
    }
  })

test('a text that is cut off would be found', async ({ page }) => {
  await page.goto('/en/privacy')
  await page
    .locator('main p')
    .first()
    .evaluate((text) => {
      Object.assign((text as HTMLElement).style, { height: '1em', overflow: 'hidden' })
    })
  await spaceText(page)
  expect(await cutOff(page)).not.toEqual([])
})
