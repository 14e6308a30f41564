import { createServer } from 'node:http'
import { freePort } from './free-port'
import { expect, test } from './lighthouse'
import { pageKinds } from './page-kinds'

// Each page is loaded and looked at anew, and machines may be busy.
test.setTimeout(120_000)

const keptOut = /<meta name="robots" content="noindex/

for (const locale of ['en', 'ar'])
  for (const [kind, path] of Object.entries(pageKinds))
    test(`${kind} in ${locale} has 100 from Lighthouse`, async ({ examine, request, site }) => {
      const html = await (await request.get(`/${locale}${path}`)).text()
      const wrong = await examine(`${site}/${locale}${path}`)
      const isBlamed = (fault: string) => !(keptOut.test(html) && /^seo: is-crawlable/.test(fault))
      expect(wrong.filter(isBlamed)).toEqual([])
    })

test('Lighthouse would find what is wrong', async ({ examine }) => {
  const page = '<!doctype html><title>x</title><img src="data:,">'
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page)
  })
  const port = await freePort()
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  const wrong = (await examine(`http://127.0.0.1:${port}/`)).join()
  server.close()
  for (const fault of ['html-has-lang', 'image-alt', 'meta-description', 'viewport'])
    expect(wrong).toContain(fault)
})
