import { get } from 'node:http'
import { expect, test } from './test'

/** How many bytes a file of the site is on the line, for a browser that takes gzip; small ones come as they are. */
const onTheLine = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve(bytes))
    }).on('error', reject)
  })

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true })

  for (const locale of ['en', 'zh-Hans', 'ar'])
    test(`a campaign in ${locale} is few and small files, pictures aside`, async ({ page }) => {
      const asked: { url: string; type: string }[] = []
      page.on('request', (request) => {
        const type = request.resourceType()
        if (type !== 'image') asked.push({ url: request.url(), type })
      })
      await page.goto(`/${locale}/campaigns/jiashi-workers`, { waitUntil: 'networkidle' })
      const words = asked.filter(({ type }) => type === 'document' || type === 'stylesheet')
      const sizes = await Promise.all(words.map(({ url }) => onTheLine(url)))
      const bytes = sizes.reduce((sum, size) => sum + size, 0)
      test.info().annotations.push({
        type: 'line',
        description: `${asked.length} requests, ${bytes} bytes of HTML and CSS`,
      })
      expect(asked.length).toBeLessThanOrEqual(8)
      expect(bytes).toBeGreaterThan(5 * 1024)
      expect(bytes).toBeLessThanOrEqual(40 * 1024)
    })
})
