import type { Locator } from '@playwright/test'
import { expect, test } from './test'

const isMarked = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(node)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })

test('the first step leads past the menus', async ({ page }) => {
  await page.goto('/en/campaigns/jiashi-workers')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  expect(await isMarked(skip)).toBe(true)
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  const next = page.locator(':focus')
  expect(await next.evaluate((node) => node.closest('main') !== null)).toBe(true)
})

test('the language is changed without a mouse', async ({ page }) => {
  await page.goto('/en/news')
  const summary = page.locator('body > header summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('body > header details')).toHaveAttribute('open')
  for (const language of ['English', '简体中文', '繁體中文', 'Deutsch']) {
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText(language)
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/de/news')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the focus can be seen at every step, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/en/news')
    const steps = 30
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      await expect(focused).toBeVisible()
      expect(await isMarked(focused), await focused.evaluate((node) => node.outerHTML)).toBe(true)
    }
  })

test('a list is narrowed without a mouse', async ({ page }) => {
  await page.goto('/en/news')
  const kinds = page.locator('summary', { hasText: 'Kind' })
  await kinds.focus()
  await page.keyboard.press('Enter')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText(/^Statement \(\d+\)$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]kind=statement/)
})
