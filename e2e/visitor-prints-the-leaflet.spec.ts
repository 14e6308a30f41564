import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { bare, listFaults, rowsOf } from './printed-list'
import { expect, test } from './test'

const leaflet = '/campaigns/jiashi-workers/leaflet'

/** What a reader of the printed pages finds there, and the first page as a picture. */
const print = async (page: Page, format: 'A4' | 'Letter') => {
  const folder = mkdtempSync(join(tmpdir(), 'leaflet-'))
  const file = join(folder, 'leaflet.pdf')
  writeFileSync(file, await page.pdf({ format }))
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, maxBuffer: 100_000_000 })
  const text = run('pdftotext', '-raw', file, '-').toString()
  const picture = run('pdftoppm', '-r', '200', '-f', '1', '-l', '1', '-png', file)
  rmSync(folder, { recursive: true })
  return { text, picture }
}

const scan = async (picture: Buffer): Promise<string | undefined> => {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

for (const locale of ['en', 'zh-Hans', 'ar'])
  test(`the leaflet in ${locale} holds the list of the API, and its code leads to the campaign`, async ({
    page,
    request,
    site,
  }) => {
    await page.goto(`/${locale}${leaflet}`)
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(canonical).toBe(`${site}/${locale}/campaigns/jiashi-workers`)
    const closing =
      (await page.locator('section[aria-labelledby=signatories] > p').last().textContent()) ?? ''
    for (const format of ['A4', 'Letter'] as const) {
      const { text, picture } = await print(page, format)
      expect(await scan(picture)).toBe(canonical)
      expect(text).toContain(canonical)
      const plain = await request.get(`/api/campaigns/jiashi-workers/register.txt?locale=${locale}`)
      const rows = rowsOf(await plain.text(), locale)
      expect(rows).toHaveLength(25)
      expect(listFaults(text, rows, closing, locale)).toEqual([])
      // What is written in other letters than the page stands in the same rows, in an order of its own.
      const letters = bare(text)
      const words = rows.flatMap((row) => row.match(/[\p{sc=Latn}\p{sc=Cyrl}]+/gu) ?? [])
      expect(words.filter((word) => !letters.includes(word))).toEqual([])
      const [first = '', second = '', ...others] = rows
      expect(listFaults(text, [second, first, ...others], closing, locale)).not.toEqual([])
      expect(listFaults(text, rows.slice(0, -1), closing, locale)).not.toEqual([])
      expect(
        listFaults(
          text,
          rows.filter((_, index) => index % 5 !== 2),
          closing,
          locale,
        ),
      ).not.toEqual([])
    }
  })

test('on screen the leaflet says how to print it, and lists a day gone by', async ({ page }) => {
  await page.goto('/en/campaigns/jiashi-workers')
  await page.getByRole('link', { name: 'Leaflet to print' }).click()
  await expect(page.getByText('made for paper')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.getByRole('article').getByRole('listitem').last()).toContainText('PPP')
  const before = await page.goto(`/en${leaflet}?asof=2018-10-14`)
  expect(before?.status()).toBe(200)
  await expect(page.getByText('0 signatories')).toBeVisible()
  expect((await page.goto(`/en${leaflet}?asof=2018-02-30`))?.status()).toBe(404)
})

test('every page that is shared has a card of its own', async ({ request, site }) => {
  for (const path of [
    '/en',
    '/ar',
    '/zh-Hans/campaigns/jiashi-workers',
    '/zh-Hant/speeches/afl-cio-1998',
    '/de/organizations/icor',
    '/ar/news/chinese-workers-rights-stop-at-courtroom-door',
    '/fr/privacy',
  ]) {
    const answer = await request.get(`${path}/card.png`)
    expect([answer.status(), answer.headers()['content-type']], path).toEqual([200, 'image/png'])
    const picture = await answer.body()
    expect(picture.length, path).toBeLessThan(60_000)
    const { width, height } = await sharp(picture).metadata()
    expect([width, height], path).toEqual([1200, 630])
    const etag = answer.headers().etag ?? ''
    const again = await request.get(`${path}/card.png`, { headers: { 'if-none-match': etag } })
    expect([again.status(), (await again.body()).length], path).toEqual([304, 0])
    const html = await (await request.get(path)).text()
    expect(html, path).toContain(`property="og:image" content="${site}${path}/card.png"`)
  }
  expect((await request.get('/en/campaigns/nowhere/card.png')).status()).toBe(404)
})
