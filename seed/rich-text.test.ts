import { expect, it } from 'vitest'
import { extract } from '@/domain/translation/extract'
import {
  bold,
  footnote,
  heading,
  linkTo,
  list,
  paragraph,
  quote,
  richText,
  table,
} from './rich-text'

const said = (...children: Parameters<typeof richText>) =>
  extract({ body: richText(...children) }, [{ name: 'body', kind: 'rich-text' }]).map(
    ({ msgid }) => msgid,
  )

const organization = linkTo({ relationTo: 'organizations', value: '1' })

it('builds texts whose passages are the lines that they were built from', () => {
  const lines = [
    'Heading',
    'By <1>ICOR</1>.<2/>',
    'Its note',
    'Set apart',
    'One',
    '<1>Two</1>.',
    'a',
    'b',
  ]
  const [title = '', opening = '', note = '', apart = '', one = '', two = '', a = '', b = ''] =
    lines
  expect(
    said(
      heading(title),
      paragraph(opening, [organization, footnote(note)]),
      quote(apart),
      list([one]),
      list([two], [bold]),
      table([[a], [b]]),
    ),
  ).toEqual(lines)
})

it('gives links and footnotes the same ids each time', () => {
  const once = paragraph('<1>ICOR</1><2/>', [organization, footnote('Note')])
  expect(once).toEqual(paragraph('<1>ICOR</1><2/>', [organization, footnote('Note')]))
  expect(JSON.stringify(once)).toMatch(/"id":"[0-9a-f]{24}"/)
})

it('refuses a broken tag and a tag that nothing is given for', () => {
  expect(() => paragraph('<1>ICOR', [organization])).toThrow('broken')
  expect(() => paragraph('<1>ICOR</1>')).toThrow('tag 1')
})
