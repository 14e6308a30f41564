import { HtmlValidate } from 'html-validate'
import { vocabularyFaults } from '@/components/meta/testing/vocabulary'
import { descriptionWidth } from '@/domain/page-head/page-description'
import { widestTitle } from '@/domain/page-head/page-title'
import { textWidth } from '@/domain/page-head/text-width'
import { locales } from '@/i18n/locales'
import { deadEnds, pageKinds } from './page-kinds'
import { elementsOf } from './page-text'
import { structuredData, untoldFacts } from './structured-facts'
import { expect, test } from './test'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  // The site's own files need no proof that nobody else has changed them.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
})

const faultsOf = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const near = html.split('\n')[line - 1]?.slice(Math.max(0, column - 60), column + 60)
      return `${ruleId}: ${message} near ${near}`
    }),
  )
}

/** What is wrong with what the head of a page says of it to search engines and to those it is shared with. */
const expectHead = (html: string, site: string) => {
  const metas = elementsOf(html, 'meta')
  const meta = (name: string) =>
    metas.filter((one) => (one.name ?? one.property) === name).map(({ content = '' }) => content)
  const title = elementsOf(html, 'title')[0]?.text ?? ''
  const [name = ''] = meta('og:title')
  const [description = ''] = meta('description')
  expect(title.startsWith(name), title).toBe(true)
  expect(textWidth(name), name).toBeLessThanOrEqual(widestTitle)
  expect(textWidth(description), description).toBeLessThanOrEqual(descriptionWidth.most)
  expect(textWidth(description), description).toBeGreaterThanOrEqual(descriptionWidth.least)
  expect(meta('og:description')).toEqual([description])
  expect(meta('og:site_name'), title).toHaveLength(1)
  expect(meta('og:locale').join()).toMatch(/^[a-z]{2}_[A-Z]{2}$/)
  expect(meta('og:url').join()).toContain(site)
  expect(meta('og:image').join()).toMatch(/^http:.*\/card\.png/)
  expect(meta('twitter:card')).toEqual(['summary_large_image'])
}

for (const [kind, path] of Object.entries(pageKinds))
  test(`${kind} is valid, says what it is and tells machines what it tells readers, in every language`, async ({
    request,
    site,
  }) => {
    for (const locale of locales) {
      const html = await (await request.get(`/${locale}${path}`)).text()
      expect(await faultsOf(html), locale).toEqual([])
      expectHead(html, site)
      const blocks = structuredData(html)
      expect(blocks, locale).toHaveLength(1)
      expect(
        blocks.flatMap((block) => vocabularyFaults(block)),
        locale,
      ).toEqual([])
      expect(untoldFacts(html), locale).toEqual([])
    }
  })

for (const [kind, path] of Object.entries(deadEnds))
  test(`${kind} is valid in every language`, async ({ request }) => {
    for (const locale of locales)
      expect(await faultsOf(await (await request.get(`/${locale}${path}`)).text())).toEqual([])
  })

test('what is not valid would be found', async ({ request }) => {
  const html = await (await request.get('/en/privacy')).text()
  const broken = html.replace('<main ', '<ul><p id="content">One.</p></ul><main ')
  expect((await faultsOf(broken)).join()).toMatch(/element-permitted-content/)
})

test('what machines are told of a page is seen to be true or false', () => {
  const said = (data: object) =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script><p>An <b>appeal</b>, <time datetime="2018-08">2018</time>`
  expect(untoldFacts(said({ name: 'An appeal', dateCreated: '2018-08' }))).toEqual([])
  expect(untoldFacts(said({ name: 'A person', dateCreated: '2018' }))).toEqual([
    'name: A person',
    'dateCreated: 2018',
  ])
})
