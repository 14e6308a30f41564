import { expect, test } from './test'

const partial = [
  ['/es/campaigns/jiashi-workers', 'español', 'inglés'],
  ['/zh-Hant/organizations/international-federation-for-justice-in-china', '繁體中文', '英文'],
] as const

for (const [path, language, original] of partial)
  test(`${path} is translated in part, and says so`, async ({ page, site }) => {
    await page.goto(path)
    const notice = page.locator('main aside')
    await expect(notice).toContainText(language)
    await expect(notice).toContainText(original)
    await expect(page.getByRole('heading', { level: 1 }).locator('[lang]')).toHaveCount(0)
    const left = page.locator('main section p[lang="en"], main section li [lang="en"]')
    expect(await left.count()).toBeGreaterThan(1)
    const there = `/en/${path.split('/').slice(2).join('/')}`
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', site + there)
    await notice.getByRole('link').click()
    await expect(page).toHaveURL(there)
    await expect(page.locator('main aside')).toHaveCount(0)
  })

test('a passage whose original has changed is shown in the original', async ({ page }) => {
  await page.goto('/fr/news/twenty-five-organisations-have-signed')
  const title = page.getByRole('heading', { level: 1 }).locator('[lang="en"]')
  await expect(title).toHaveText('Twenty-five organisations have signed')
  await expect(page.getByText('Vingt organisations ont signé')).toHaveCount(0)
  await expect(page.locator('main aside')).toContainText('a changé')
  await page.goto('/es/organizations/wei-jingsheng-foundation')
  await expect(page.locator('main aside')).toContainText('ha cambiado')
  expect(await page.locator('main p[lang="en"]').count()).toBeGreaterThan(0)
})

test('a page of which nothing is translated says so, and is marked as what it is', async ({
  page,
  site,
}) => {
  await page.goto('/de/news/worked-till-they-drop')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.locator('main aside')).toContainText('noch nicht')
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang="en"]')).toHaveText(
    /^Worked Till They Drop/,
  )
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    `${site}/en/news/worked-till-they-drop`,
  )
  await expect(page.locator('link[rel="alternate"][hreflang="de"]')).toHaveCount(0)
})

const documents = [
  '/campaigns/jiashi-workers',
  '/campaigns/jiashi-workers/signatories',
  '/speeches/afl-cio-1998',
  '/organizations/wei-jingsheng-foundation',
  '/organizations/international-federation-for-justice-in-china',
  '/organizations/orc-congo',
  '/news/china-rust-belt-workers-besiege-city-government',
  '/news/twenty-five-organisations-have-signed',
  '/news/worked-till-they-drop',
  '/about',
]

for (const path of documents)
  test(`${path} names as alternates only real translations, which name each other`, async ({
    page,
    site,
  }) => {
    const named = () =>
      page
        .locator('link[rel="alternate"][hreflang]')
        .evaluateAll((links) =>
          links.map((link): [string, string] => [
            link.getAttribute('hreflang') ?? '',
            link.getAttribute('href') ?? '',
          ]),
        )
    await page.goto(`/en${path}`)
    const alternates = await named()
    expect(Object.keys(Object.fromEntries(alternates))).toContain('x-default')
    for (const [language, address] of alternates) {
      expect(address).toMatch(new RegExp(`^${site}/[^/]+${path}$`))
      if (language === 'x-default') continue
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(200)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', address)
      await expect(page.getByRole('heading', { level: 1 }).locator('[lang]')).toHaveCount(0)
      expect(await named()).toEqual(alternates)
    }
  })
