import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { campaign, dockers, fillIn, send } from './co-signing'
import { test as onOwnSite } from './own-site'
import { field, tenMegabytes, wordsOf } from './sign-form'
import { sticksOut } from './sticks-out'
import { expect, test } from './test'

const problem = (page: Page, name: string) => page.locator(`#problem-${name}`)
const submit = (page: Page) => page.locator('form[data-letter] [type="submit"]').click()

/** Takes from what the browser complained of the refusals that a journey is about. */
const forgive = (complaints: string[], status: number): void => {
  const others = complaints.filter((complaint) => !complaint.startsWith(`${status} `))
  complaints.splice(0, complaints.length, ...others)
}

const names: Record<string, string> = {
  en: 'Dockers’ Union',
  'zh-Hans': '码头工人工会',
  ar: 'نقابة عمال الميناء',
}

for (const javaScriptEnabled of [false, true])
  for (const locale of ['en', 'zh-Hans', 'ar'])
    test.describe(`in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled, locale })
      const words = wordsOf(locale)
      const path = `/${locale}${campaign}/sign`

      test('what is wrong is explained, and what was typed is kept', async ({
        page,
        complaints,
      }) => {
        await page.goto(path)
        await field(page, 'name').fill(names[locale] ?? '')
        await field(page, 'country').selectOption('EG')
        await field(page, 'email').fill('nonsense')
        await page.locator('[name="visibility"][value="country-only"]').check()
        await submit(page)

        const summary = page.getByRole('alert')
        await expect(summary.getByRole('heading')).toHaveText(words.summary)
        await expect(page).toHaveURL(path)
        await expect(field(page, 'name')).toHaveValue(names[locale] ?? '')
        await expect(field(page, 'country')).toHaveValue('EG')
        await expect(page.locator('[name="visibility"][value="country-only"]')).toBeChecked()
        await expect(field(page, 'email')).toHaveValue('nonsense')
        await expect(field(page, 'email')).toHaveAccessibleDescription(
          new RegExp(words.problems['email-wrong'] ?? 'none'),
        )
        await expect(field(page, 'email')).toHaveAttribute('aria-invalid', 'true')
        await expect(problem(page, 'name')).toBeEmpty()
        await expect(problem(page, 'officerName')).toHaveText(
          words.problems['officer-name-missing'] ?? '',
        )
        if (javaScriptEnabled) await expect(summary).toBeFocused()

        await summary.getByRole('link', { name: words.problems['consent-missing'] ?? '' }).click()
        await expect(field(page, 'consent')).toBeFocused()
        forgive(complaints, 422)
      })

      test('a file that is too large is refused in words', async ({ page }) => {
        await page.goto(path)
        await field(page, 'name').fill(names[locale] ?? '')
        await field(page, 'mandate').setInputFiles(tenMegabytes)
        await submit(page)
        if (javaScriptEnabled) {
          await expect(problem(page, 'mandate')).not.toBeEmpty()
          await expect(field(page, 'mandate')).toBeFocused()
          await expect(page.getByRole('alert')).toHaveCount(0)
          return
        }
        await expect(page.getByRole('alert')).toContainText(locale === 'ar' ? '٥' : '5')
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        await page.goBack()
        await expect(field(page, 'name')).toBeVisible()
      })
    })

test.describe('with JavaScript', () => {
  test.use({ javaScriptEnabled: true })

  test('a field says what is wrong as soon as it is left, and no longer than that', async ({
    page,
  }) => {
    const { problems } = wordsOf('en')
    await page.goto(`/en${campaign}/sign`)
    await field(page, 'email').fill('me@nowhere')
    await field(page, 'email').blur()
    await expect(problem(page, 'email')).toHaveText(problems['email-wrong'] ?? '')
    await expect(field(page, 'email')).toHaveAttribute('aria-invalid', 'true')
    await field(page, 'email').fill('me@nowhere.example')
    await expect(problem(page, 'email')).toBeEmpty()
    await expect(field(page, 'email')).not.toHaveAttribute('aria-invalid')
    await field(page, 'name').focus()
    await field(page, 'name').blur()
    await expect(problem(page, 'name')).toHaveText(problems['name-missing'] ?? '')
  })

  test('no page is loaded anew, and Back leads to the form as it was left', async ({
    page,
    complaints,
  }) => {
    await page.goto(`/en${campaign}`)
    await page.evaluate(() => Object.assign(window, { isStill: true }))
    await field(page, 'name').fill('Dockers’ Union')
    await submit(page)
    await expect(page).toHaveURL(`/en${campaign}/sign`)
    await expect(page.getByRole('alert')).toBeFocused()
    expect(await page.evaluate(() => 'isStill' in window)).toBe(true)
    await page.goBack()
    await expect(page).toHaveURL(`/en${campaign}`)
    await expect(page.locator('#signatories')).toBeVisible()
    await expect(field(page, 'name')).toHaveValue('Dockers’ Union')
    await page.goForward()
    await expect(page.getByRole('alert')).toBeVisible()
    forgive(complaints, 422)
  })

  for (const locale of ['en', 'zh-Hans', 'ar'])
    test(`forms in ${locale} are accessible, with mistakes in them too`, async ({ page }) => {
      for (const form of ['sign', 'message']) {
        await page.goto(`/${locale}${campaign}/${form}`)
        await page.locator('form[data-letter]').evaluate((element: HTMLFormElement) => {
          element.submit()
        })
        await expect(page.getByRole('alert')).toBeVisible()
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
          )
          expect(found, `${form}, ${colorScheme}`).toEqual([])
        }
      }
    })

  test('a site that cannot be reached is told, and nothing is lost', async ({ page, context }) => {
    await page.goto(`/en${campaign}/sign`)
    await field(page, 'name').fill('Dockers’ Union')
    await context.setOffline(true)
    await submit(page)
    await expect(page.getByRole('status')).toContainText('Check your connection')
    await expect(field(page, 'name')).toHaveValue('Dockers’ Union')
    await context.setOffline(false)
  })
})

test('fields of the other kind of signer step aside', async ({ page }) => {
  await page.goto(`/en${campaign}/sign`)
  await expect(field(page, 'officerName')).toBeVisible()
  await expect(field(page, 'pseudonym')).toBeHidden()
  await page.locator('[name="kind"][value="person"]').check()
  await expect(field(page, 'officerName')).toBeHidden()
  await page.locator('[name="visibility"][value="pseudonym"]').check()
  await expect(field(page, 'pseudonym')).toBeVisible()
})

test('the form fits a narrow telephone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const locale of ['en', 'de', 'zh-Hans', 'ar'])
    for (const form of ['sign', 'message']) {
      await page.goto(`/${locale}${campaign}/${form}`)
      await submit(page)
      await expect(page.getByRole('alert')).toBeVisible()
      expect(await sticksOut(page), `${form} in ${locale}`).toEqual([])
    }
})

test('a campaign with its form in it weighs little, and so does what enhances it', async ({
  request,
}) => {
  const weighed = async (path: string) => {
    const text = await (await request.get(path)).text()
    return { text, bytes: gzipSync(text).length }
  }
  const page = await weighed(`/zh-Hans${campaign}`)
  const sheets = [...page.text.matchAll(/href="([^"]+\.css)"/g)].map(([, path]) => path ?? '')
  const weights = await Promise.all(sheets.map(async (path) => (await weighed(path)).bytes))
  const bytes = weights.reduce((sum, weight) => sum + weight, page.bytes)
  expect(sheets.length).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(40 * 1024)
  expect((await weighed('/sign-form.js')).bytes).toBeLessThan(3 * 1024)
})

for (const javaScriptEnabled of [false, true])
  onOwnSite.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    onOwnSite.use({ javaScriptEnabled })
    // The site of its own has to start first.
    onOwnSite.setTimeout(300_000)

    onOwnSite('two clicks sign once, and Back does no harm', async ({ page, ownSite }) => {
      await page.goto(`/en${campaign}/sign`)
      await fillIn(page, dockers)
      await page.waitForTimeout(3_200)
      await page.locator('form[data-letter] [type="submit"]').dblclick()
      await expect(page).toHaveURL(`/en${campaign}/sign/sent`)
      const { length } = await ownSite.mailbox.to(dockers.email ?? '')
      expect(length).toBe(1)
      await page.goBack()
      await expect(page).toHaveURL(`/en${campaign}/sign`)
      await expect(field(page, 'name')).toBeVisible()
      await fillIn(page, dockers)
      await send(page)
      await expect(page).toHaveURL(`/en${campaign}/sign/sent`)
    })
  })
