import { expect, it } from 'vitest'
import { readXml } from '../feed/testing/xml'
import { embedCode } from './embed-code'

it('frames an address under its title, without a script and without telling who frames it', () => {
  const url = 'https://example.org/en/campaigns/a/embed'
  const code = embedCode({ url, title: '"><script>alert(1)</script>' })
  const { name, attributes, children } = readXml(code)
  expect([name, children]).toEqual(['iframe', []])
  expect(attributes).toMatchObject({
    src: url,
    title: '"><script>alert(1)</script>',
    width: '480',
    height: '300',
    referrerpolicy: 'no-referrer',
  })
  expect(embedCode({ url, title: 'A', width: 320 })).toContain('width="320" height="300"')
})
