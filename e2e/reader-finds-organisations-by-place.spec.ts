import { randomUUID } from 'node:crypto'
import { restAs } from './rest'
import { structuredData } from './structured-facts'
import { expect, test } from './test'

test('a reader goes from the table of countries to the organisations of one', async ({ page }) => {
  await page.goto('/en/organizations')
  const table = page.getByRole('table', { name: 'By country' })
  const row = table.getByRole('row').filter({ hasText: 'Bulgaria' })
  const count = Number(await row.getByRole('cell').last().textContent())
  await row.getByRole('link', { name: 'Bulgaria' }).click()
  await expect(page).toHaveURL('/en/organizations?country=BG')
  const list = page.locator('main a[href^="/en/organizations/"]')
  expect(await list.count()).toBe(count)
})

test('the map tells by keyboard what the table tells', async ({ page }) => {
  await page.goto('/ar/organizations')
  const map = page.getByRole('navigation', { name: 'خريطة العالم' })
  const marks = map.getByRole('link')
  const rows = page.locator('tbody tr')
  expect(await marks.count()).toBe(await rows.count())
  const bulgaria = map.getByRole('link', { name: 'بلغاريا' })
  await bulgaria.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/ar/organizations?country=BG')
})

test('a federation is drawn with its members and theirs, on its page by country', async ({
  page,
  request,
}) => {
  const editor = await restAs(request, 'editor@countersign.example')
  const mark = randomUUID().slice(0, 8)
  const publish = async (name: string, fields: object) => {
    const slug = `${name.toLowerCase()}-${mark}`
    const data = { name: `${name} ${mark}`, slug, generateSlug: false, kind: 'union' }
    const { doc } = await editor.post('organizations', {
      ...data,
      ...fields,
      originalLocale: 'en',
      _status: 'published',
    })
    return { id: String(doc.id), slug, name: data.name }
  }
  const alliance = await publish('Alliance', { kind: 'federation', country: 'FR' })
  const union = await publish('Dockers', { memberOf: [alliance.id], country: 'PT' })
  const local = await publish('Harbour', { memberOf: [union.id], country: 'PT' })
  const other = await publish('Printers', { memberOf: [alliance.id], country: 'BR' })
  try {
    await page.goto('/en/organizations')
    const trees = page.getByRole('region', { name: 'Federations and their members' })
    const tree = trees.getByRole('listitem').filter({ hasText: alliance.name }).first()
    await expect(tree).toContainText('2 members')
    const dockers = tree.getByRole('listitem').filter({ hasText: union.name })
    await expect(dockers.getByRole('link', { name: local.name })).toBeVisible()

    await page.goto(`/en/organizations/${alliance.slug}`)
    const members = page.getByRole('region', { name: 'Members' })
    await expect(members.getByRole('link', { name: other.name })).toBeVisible()
    await members.getByRole('table').getByRole('link', { name: 'Portugal' }).click()
    await expect(page).toHaveURL(`/en/organizations?country=PT&federation=${alliance.slug}`)
    const title = `${alliance.name}: members`
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page).toHaveTitle(new RegExp(`^${title} · Portugal`))
    expect(structuredData(await page.content())).toMatchObject([{ name: title }])
    await expect(page.getByRole('link', { name: union.name })).toBeVisible()
    await expect(page.getByRole('link', { name: local.name })).toHaveCount(0)

    const former = page.url()
    const slug = `${alliance.slug}-renamed`
    await editor.patch(`organizations/${alliance.id}`, { slug, _status: 'published' })
    await page.goto(former)
    await expect(page).toHaveURL(`/en/organizations?country=PT&federation=${slug}`)
  } finally {
    for (const { id } of [local, union, other, alliance])
      await editor.patch(`organizations/${id}`, { deletedAt: new Date().toISOString() })
  }
})
