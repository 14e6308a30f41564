import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { printedAppeal } from '@/domain/import/testing/printed-list'
import { logIn } from './panel'
import { expect, test } from './test'

test.use({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
test.setTimeout(150_000)

const title = `Stand by the lamp makers ${randomUUID().slice(0, 8)}`
const slug = title.toLowerCase().replaceAll(' ', '-')

const makeCampaign = async (page: Page, site: string): Promise<void> => {
  const headers = { origin: site, 'sec-fetch-site': 'same-origin' }
  const text = {
    type: 'text',
    text: 'We ask.',
    version: 1,
    format: 0,
    mode: 'normal',
    style: '',
    detail: 0,
  }
  const inside = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const appeal = {
    root: {
      ...inside,
      type: 'root',
      children: [{ ...inside, type: 'paragraph', children: [text] }],
    },
  }
  const data = {
    title,
    slug,
    summary: 'They ask for the keys.',
    appeal,
    originalLocale: 'en',
    stage: 'open',
    _status: 'published',
  }
  const answer = await page.request.post('/api/campaigns', { headers, data })
  expect(answer.status(), await answer.text()).toBe(201)
}

const read = async (page: Page): Promise<void> => {
  await page.getByLabel('Campaign', { exact: true }).selectOption({ label: title })
  await page.getByLabel('The list', { exact: true }).fill(printedAppeal)
  await page.getByRole('button', { name: 'Read the list' }).click()
  await expect(page.getByRole('heading', { name: 'Entries read: 25' })).toBeVisible()
}

const bringIn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Bring in: 25' }).click()
  await expect(page.getByText('Brought in: 25. Already there: 0. Left open: 0.')).toBeVisible({
    timeout: 60_000,
  })
}

test('a printed list comes in 25 of 25, once, and goes out whole', async ({
  page,
  request,
  site,
}) => {
  const register = async () => (await request.get(`/en/campaigns/${slug}/signatories`)).text()
  await logIn(page, 'admin@countersign.example')
  await makeCampaign(page, site)
  await page.goto('/admin/import')

  await test.step('it is understood, without a question', async () => {
    await read(page)
    await expect(page.getByLabel('Needs a decision (0)')).toBeVisible()
    await expect(page.getByLabel('The list is as of')).toHaveValue('2018-10-15')
    await expect(page.getByText('Bolşevik Parti (Kuzey Kürdistan-Türkiye)')).toBeVisible()
  })

  await test.step('brought in, it stands in the register at the next request', async () => {
    await bringIn(page)
    const html = await register()
    for (const name of [
      'Българска Комунистическа Партия',
      'PCC CPI (ML)',
      'Proletarian Party of Peru',
    ])
      expect(html).toContain(name)
  })

  await test.step('the second time it adds nothing', async () => {
    await read(page)
    await expect(page.getByLabel('Already there (25)')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Bring in: 0' })).toBeDisabled()
    await page.getByRole('button', { name: 'Back to the list' }).click()
  })

  await test.step('undone, nobody stands there', async () => {
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByRole('button', { name: 'Take it all back' }).click()
    await expect(page.getByText('Taken back: 25.')).toBeVisible({ timeout: 60_000 })
    // A register that changes again and again is drawn anew every few seconds.
    await expect.poll(register, { timeout: 20_000 }).not.toContain('Proletarian Party of Peru')
  })
})
