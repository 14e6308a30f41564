import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { staff } from '@/seed/staff'
import { richText } from '@/test/harness/sample-text'
import { expect, test } from './own-site'
import { logIn } from './panel'

test.use({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
test.setTimeout(120_000)
// One after the other: two log-ins of one person at the same moment would end each other's session.
test.describe.configure({ mode: 'default' })

const people = ['Anna Arendt', 'Boris Blum', 'Clara Chen', 'Dina Diallo']
const falseUnion = 'Union of Invented Weavers'

type Desk = { campaign: string; slug: string; title: string }

/** What a member of staff is let in with over the API. */
const tokenOf = async (request: APIRequestContext, role: string): Promise<string> => {
  const member = staff.find(({ email }) => email.startsWith(role))
  const answer = await request.post('/api/users/login', {
    data: { email: member?.email, password: member?.password },
  })
  return (await answer.json()).token
}

/** A campaign of its own for each journey, with a false union and four people who wait. */
const prepare = async (request: APIRequestContext): Promise<Desk> => {
  const headers = { Authorization: `JWT ${await tokenOf(request, 'admin')}` }
  const make = async (collection: string, data: object) => {
    const answer = await request.post(`/api/${collection}`, { data, headers })
    expect(answer.status(), await answer.text()).toBe(201)
    return (await answer.json()).doc
  }
  const title = `Free the weavers ${randomUUID().slice(0, 8)}`
  const campaign = await make('campaigns', {
    title,
    summary: 'Weavers are held for what they said.',
    appeal: richText('Let them go.'),
    stage: 'open',
    whoMaySign: ['organization', 'person'],
    originalLocale: 'en',
    _status: 'published',
  })
  const sign = (fields: object) =>
    make('signatories', {
      campaign: campaign.id,
      state: 'pending',
      source: 'e-mail',
      visibility: 'public',
      originalLocale: 'en',
      ...fields,
    })
  const confidential = { email: 'weavers@mailbox.example', officerName: 'Ophelia Officer' }
  await sign({ kind: 'organization', name: falseUnion, country: 'FR', confidential })
  for (const name of people) await sign({ kind: 'person', name, country: 'BG' })
  return { campaign: campaign.id, slug: campaign.slug, title }
}

const stored = async (request: APIRequestContext, path: string, token: string) =>
  (await request.get(path, { headers: { Authorization: `JWT ${token}` } })).text()

test('a moderator rejects a false union, undoes it, and accepts the rest by keyboard', async ({
  page,
  request,
}) => {
  const { campaign, slug, title } = await prepare(request)
  const register = async () => (await request.get(`/en/campaigns/${slug}/signatories`)).text()
  const row = (name: string) => page.getByRole('listitem', { name })
  const status = page.locator('section [role="status"]')

  await test.step('she finds the queue in the menu, and the campaign in the queue', async () => {
    await logIn(page, 'moderator@countersign.example')
    await page.goto('/admin')
    await page.locator('.template-default__nav-toggler').click()
    await page.locator('#nav-moderation').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Moderation' })).toBeVisible()
    await page.getByLabel('Campaign', { exact: true }).selectOption({ label: title })
    await expect(page.locator('[data-queue-row]')).toHaveCount(5)
    await expect(row(falseUnion)).toContainText('No website to prove')
  })

  await test.step('what was told in confidence is shown when she asks for it', async () => {
    await expect(page.locator('body')).not.toContainText('weavers@mailbox.example')
    await row(falseUnion).getByRole('button', { name: 'Show private data' }).click()
    await expect(row(falseUnion)).toContainText('weavers@mailbox.example')
    await row(falseUnion).getByRole('button', { name: 'Hide private data' }).click()
    await expect(page.locator('body')).not.toContainText('weavers@mailbox.example')
  })

  await test.step('she rejects the union, which is gone, and has it back', async () => {
    await row(falseUnion).getByRole('button', { name: 'Reject' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('No such union exists in France.')
    await dialog.getByRole('button', { name: 'Reject' }).click()
    await expect(status).toContainText('Rejected: 1')
    await expect(row(falseUnion)).toHaveCount(0)
    await page.locator('#undo-last').click()
    await expect(status).toContainText('Undone: 1')
    await expect(row(falseUnion)).toBeVisible()
    await row(falseUnion).getByRole('button', { name: 'History' }).click()
    await expect(row(falseUnion)).toContainText('No such union exists in France.')
    await expect(row(falseUnion)).toContainText('Demonstration moderator')
  })

  await test.step('keys do nothing while she types', async () => {
    await page.getByLabel('Name, place or website').pressSequentially('arzx')
    await expect(page.getByText('Nothing waits for a decision.')).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByLabel('Name, place or website').fill('')
    await expect(page.locator('[data-queue-row]')).toHaveCount(5)
    await page.getByRole('heading', { level: 1 }).click()
  })

  await test.step('she rejects it again, and accepts three people at once, by keys alone', async () => {
    await page.keyboard.press('k')
    await expect(row(falseUnion)).toBeFocused()
    await page.keyboard.press('r')
    await page.keyboard.type('No such union exists in France.')
    await page.keyboard.press('Control+Enter')
    await expect(status).toContainText('Rejected: 1')
    await expect(row(people[0] ?? '')).toBeFocused()
    await page.keyboard.press('x')
    for (const key of ['j', 'x', 'ArrowDown', 'x']) await page.keyboard.press(key)
    await expect(page.getByText('Selected: 3')).toBeVisible()
    await page.keyboard.press('a')
    await expect(status).toContainText('Accepted: 3')
    await expect(status).toContainText('1, 2, 3')
    await expect(page.locator('[data-queue-row]')).toHaveCount(1)
  })

  await test.step('readers see the three, with their numbers, and never the union', async () => {
    await expect(async () => {
      const html = await register()
      for (const name of people.slice(0, 3)) expect(html).toContain(name)
      expect(html).not.toContain(people[3])
      expect(html).not.toContain(falseUnion)
    }).toPass({ timeout: 15_000 })
  })

  await test.step('others on the staff see what is theirs to see', async () => {
    const path = `/api/signatories/queue?campaign=${campaign}&shelf=all`
    const editor = await stored(request, path, await tokenOf(request, 'editor'))
    expect(editor).toContain(falseUnion)
    expect(editor).not.toContain('weavers@mailbox.example')
    const translator = await stored(request, path, await tokenOf(request, 'translator-ar'))
    expect(translator).not.toContain(falseUnion)
  })
})

test('an editor looks on; a translator finds no way there', async ({ page, request, context }) => {
  const { title } = await prepare(request)
  await logIn(page, 'editor@countersign.example')
  await page.goto('/admin/moderation')
  await page.getByLabel('Campaign', { exact: true }).selectOption({ label: title })
  await expect(page.locator('[data-queue-row]')).toHaveCount(5)
  await expect(page.getByRole('listitem', { name: falseUnion })).toBeVisible()
  for (const name of ['Accept', 'Reject', 'Show private data'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await context.clearCookies()
  await logIn(page, 'translator-ar@countersign.example')
  await expect(page.locator('#nav-moderation')).toHaveCount(0)
  await page.goto('/admin/moderation')
  await expect(page).toHaveURL(/unauthorized/)
  await expect(page.locator('body')).not.toContainText(falseUnion)
})

test('nobody who is not logged in gets beyond the door', async ({ page }) => {
  await page.goto('/admin/moderation')
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
})
