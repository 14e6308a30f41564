import type { Page } from '@playwright/test'
import { jiashiWords } from '@/seed/campaigns'
import { jiashi as arabic } from '@/seed/translations/ar/campaign'
import { expect, test } from './own-site'
import { logIn } from './panel'
import { restAs } from './rest'

test.use({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
test.setTimeout(180_000)

const slug = 'jiashi-workers'
const path = `/campaigns/${slug}`

/** A passage that an editor puts anew: as it was, the word that goes, the word that comes. */
const paragraphChange = [jiashiWords['appeal/force'], 'force', 'violence'] as const
const demandChange = [jiashiWords['demands.text/unions'], 'independent', 'free'] as const
const changes = [paragraphChange, demandChange]

const anew = ([former, gone, come]: (typeof changes)[number]): string => former.replace(gone, come)

/** The paragraph that goes elsewhere in the text, and the one that it goes in front of. */
const moved = jiashiWords['appeal/strikes']
const neighbour = jiashiWords['appeal/support']
const arabicMoved = arabic['appeal/strikes']
const arabicNeighbour = arabic['appeal/support']

type Block = { type: string; children?: Block[]; text?: string }
type Appeal = { root: Block & { children: Block[] } }

const wordsOf = ({ text = '', children = [] }: Block): string =>
  text + children.map(wordsOf).join('')

/** The appeal with its paragraph changed and the other one moved. */
const rewritten = ({ root }: Appeal): Appeal => {
  const [former] = paragraphChange
  const isMoved = (block: Block) => wordsOf(block) === moved
  const mover = root.children.filter(isMoved)
  expect(mover).toHaveLength(1)
  const children = root.children
    .filter((block) => !isMoved(block))
    .flatMap((block) => (wordsOf(block) === neighbour ? [...mover, block] : [block]))
  const text = JSON.stringify({ root: { ...root, children } })
  expect(text.split(JSON.stringify(former))).toHaveLength(2)
  return JSON.parse(text.replace(JSON.stringify(former), JSON.stringify(anew(paragraphChange))))
}

const openEditor = async (page: Page, id: string) => {
  await page.goto(`/admin/translating/edit/campaigns/${id}/ar`)
  await expect(page.getByRole('heading', { level: 1, name: jiashiWords.title })).toBeVisible()
  await expect(page.getByLabel('Show', { exact: true }).locator('option')).toHaveCount(7)
}

const rows = (page: Page) => page.locator('li[id^="segment-"]')

const fuzzyRows = (page: Page) => rows(page).filter({ has: page.locator('[data-state="fuzzy"]') })

test('what an editor changes waits for its translator, what she moves or mends does not', async ({
  page,
  request,
  browser,
  site,
}) => {
  const editor = await restAs(request, 'editor@countersign.example')
  const original = await editor.bySlug('campaigns', slug)
  const { id, appeal, demands } = original
  // The form to sign is stamped anew each time the page is made; nothing else may differ.
  const read = async (locale: string) =>
    (await (await request.get(`/${locale}${path}`)).text()).replace(
      /(name="stamp" value=)"[^"]*"/,
      '$1',
    )
  const before = await read('ar')
  for (const words of [arabic['appeal/force'], arabic['demands.text/unions']])
    expect(before).toContain(words)
  await logIn(page, 'translator-ar@countersign.example')

  await test.step('before, nothing waits for her', async () => {
    await openEditor(page, id)
    await expect(fuzzyRows(page)).toHaveCount(0)
  })

  await test.step('an editor changes a demand and a paragraph, and moves another', async () => {
    await editor.patch(`campaigns/${id}`, {
      appeal: rewritten(appeal),
      demands: demands.map((demand: { text: string }) =>
        demand.text === demandChange[0] ? { ...demand, text: anew(demandChange) } : demand,
      ),
      _status: 'published',
    })
  })

  await test.step('exactly the two have to be looked at, and show what has changed', async () => {
    await openEditor(page, id)
    await expect(fuzzyRows(page)).toHaveCount(2)
    for (const change of changes) {
      const row = fuzzyRows(page).filter({ hasText: anew(change) })
      const look = row.getByRole('button', { name: /^Translate/ })
      if (await look.isVisible()) await look.click()
      await expect(row.getByRole('textbox', { name: /^Translation into/ })).not.toHaveValue('')
      const source = row.locator('[id$="-source"]')
      await expect(source.locator('del')).toHaveText(`removed: ${change[1]} end.`)
      await expect(source.locator('ins')).toHaveText(`added: ${change[2]} end.`)
    }
    const row = rows(page).filter({ hasText: moved })
    await expect(row).toContainText(arabicMoved)
    await expect(row.locator('[data-state="fuzzy"]')).toHaveCount(0)
  })

  await test.step('readers get the two in the original, marked as such, and the moved one in Arabic', async () => {
    await page.goto(`/ar${path}`)
    for (const change of changes) {
      const shown = page.getByRole('main').getByText(anew(change), { exact: true })
      await expect(shown).toBeVisible()
      expect(await shown.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'))).toBe(
        'en',
      )
    }
    const html = await read('ar')
    expect(html.indexOf(arabicMoved)).toBeGreaterThan(0)
    expect(html.indexOf(arabicMoved)).toBeLessThan(html.indexOf(arabicNeighbour))
    for (const words of [arabic['appeal/force'], arabic['demands.text/unions']])
      expect(html).not.toContain(words)
  })

  await test.step('she takes it back: all holds again, for readers too', async () => {
    await editor.patch(`campaigns/${id}`, { appeal, demands, _status: 'published' })
    await openEditor(page, id)
    await expect(fuzzyRows(page)).toHaveCount(0)
    expect((await read('ar')) === before, 'the page is as it was').toBe(true)
  })

  await test.step('a slip that she mends as a minor edit takes nothing from her', async () => {
    const context = await browser.newContext({
      baseURL: site,
      locale: 'en',
      viewport: { width: 1280, height: 900 },
    })
    const panel = await context.newPage()
    await logIn(panel, 'editor@countersign.example')
    await panel.goto(`/admin/collections/campaigns/${id}`)
    const summary = panel.locator('#field-summary')
    await expect(summary).toHaveValue(jiashiWords.summary)
    await summary.fill(jiashiWords.summary.replace('stand by them', 'stand with them'))
    await panel.locator('#field-minorEdit').check()
    const published = panel.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' && !response.url().includes('autosave=true'),
    )
    await panel.locator('#action-save').click()
    expect((await published).status()).toBe(200)
    await context.close()

    expect(await read('en')).toContain('stand with them')
    await openEditor(page, id)
    await expect(rows(page).filter({ hasText: 'stand with them' })).toContainText(arabic.summary)
    await expect(fuzzyRows(page)).toHaveCount(0)
    expect((await read('ar')) === before, 'the page is as it was').toBe(true)
  })
})
