import { deadEnds, pageKinds } from './page-kinds'
import { sticksOut } from './sticks-out'
import { expect, test } from './test'

for (const [kind, path] of Object.entries({ ...pageKinds, ...deadEnds }))
  test(`${kind} loses nothing at 400 %`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    for (const locale of ['en', 'zh-Hans', 'de']) {
      await page.goto(`/${locale}${path}`)
      await page.locator('body > header summary').click()
      expect(await sticksOut(page), locale).toEqual([])
    }
  })

test('nothing moves for those who asked for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/en')
  const moving = await page.locator('body *').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
        const slow = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01)
        return animationName !== 'none' || slow || scrollBehavior === 'smooth'
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  )
  expect(moving).toEqual([])
})

test('on paper, a page is its text and not its menus', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/en/campaigns/jiashi-workers/signatories')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('#n25')).toBeVisible()
  await expect(page.locator('main time').first()).toBeVisible()
  for (const menu of await page.locator('nav, header details, form, footer nav').all())
    await expect(menu).toBeHidden()
  await expect(page.locator('body')).toHaveCSS(
    'background-color',
    /rgba?\((?:255, 255, 255|0, 0, 0, 0)/,
  )
  const ink = await page
    .locator('main li')
    .first()
    .evaluate((node) => getComputedStyle(node).color)
  expect(ink).toMatch(/^(?:rgb\(([0-5]?\d), ([0-5]?\d), ([0-5]?\d)\)|oklch\(0\.[0-3]|color\()/)
})
