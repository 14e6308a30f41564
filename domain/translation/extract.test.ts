import { expect, test } from 'vitest'
import { extract } from './extract'
import type { TranslatableField } from './field'
import { block, footnote, leaf, link, paragraph, richText, text } from './testing/lexical'

const APPEAL: TranslatableField[] = [{ name: 'appeal', kind: 'rich-text' }]

function msgids(...blocks: unknown[]) {
  return extract({ appeal: richText(...blocks) }, APPEAL).map(({ msgid }) => msgid)
}

test('a text leaf is one message, named by its path without row numbers', () => {
  const document = {
    title: 'Free them',
    demands: [{ id: 'a', text: 'First' }, { id: 'b', text: 'Second' }, null],
    contact: { office: { note: 'By post' } },
    slug: 'not-translated',
  }
  const fields: TranslatableField[] = [
    { name: 'title', kind: 'text' },
    { name: 'demands', kind: 'array', fields: [{ name: 'text', kind: 'text' }] },
    {
      name: 'contact',
      kind: 'group',
      fields: [{ name: 'office', kind: 'group', fields: [{ name: 'note', kind: 'text' }] }],
    },
    { name: 'absent', kind: 'text' },
  ]
  expect(extract(document, fields)).toEqual([
    { msgctxt: 'title', msgid: 'Free them' },
    { msgctxt: 'demands.text', msgid: 'First' },
    { msgctxt: 'demands.text', msgid: 'Second' },
    { msgctxt: 'contact.office.note', msgid: 'By post' },
  ])
})

test('plain text is taken as it is, NFC-normalised', () => {
  const fields: TranslatableField[] = [{ name: 'title', kind: 'text' }]
  expect(extract({ title: 'Cafe\u0301 & <co>' }, fields)).toEqual([
    { msgctxt: 'title', msgid: 'Café & <co>' },
  ])
})

test('marks and links become numbered tags, what has no text an empty tag', () => {
  const line = [
    text('Sign the '),
    link('https://example.org', text('petition')),
    text(' before '),
    text('1 May', 1),
    leaf('linebreak'),
    text('and '),
    link('https://example.org', text('read '), text('on', 2)),
  ]
  expect(msgids(paragraph(...line))).toEqual([
    'Sign the <1>petition</1> before <2>1 May</2><3/>and <4>read <5>on</5></4>',
  ])
})

test('neighbouring runs of plain text are one text, and characters of tags are escaped', () => {
  expect(msgids(paragraph(text('a < b'), text(' & c > d')))).toEqual(['a &lt; b &amp; c &gt; d'])
  expect(msgids(paragraph(text('Cafe'), text('\u0301')))).toEqual(['Café'])
})

test('a run with a style, a state or a mode is not plain', () => {
  const runs = [
    { ...text('a'), style: 'color: red' },
    { ...text('b'), $: { color: 'red' } },
    { ...text('c'), mode: 'token' },
  ]
  expect(msgids(paragraph(...runs))).toEqual(['<1>a</1><2>b</2><3>c</3>'])
})

test('a note is a message of its own, right after its paragraph', () => {
  const noted = paragraph(text('They were arrested'), footnote('f1', 'See Reuters & AP'), text('.'))
  expect(msgids(noted, paragraph(text('Next')))).toEqual([
    'They were arrested<1/>.',
    'See Reuters &amp; AP',
    'Next',
  ])
})

test('blocks inside blocks are walked in order', () => {
  const inner = block('list', [block('listitem', [text('Inner')])])
  const list = block('list', [
    block('listitem', [text('Outer'), leaf('linebreak'), inner]),
    block('listitem', [block('list', [block('listitem', [text('Deep')])])]),
  ])
  const cell = block('tablecell', [paragraph(text('Cell')), paragraph(text('Cell two'))])
  const table = block('table', [block('tablerow', [cell])])
  const quote = block('quote', [text('Quote')])
  expect(msgids(block('heading', [text('Head')]), list, table, quote)).toEqual([
    'Head',
    'Outer<1/>',
    'Inner',
    'Deep',
    'Cell',
    'Cell two',
    'Quote',
  ])
})

test('a list in the midst of an item is an empty tag of the item', () => {
  const inner = block('list', [block('listitem', [text('Inner')])])
  expect(msgids(block('listitem', [text('Before'), inner, text('after')]))).toEqual([
    'Before<1/>after',
    'Inner',
  ])
})

test('what has no letter or digit is no message', () => {
  const marks = paragraph(text('— ', 1), leaf('linebreak'), text('✊'))
  expect(msgids(marks, leaf('upload', { value: '1' }), leaf('horizontalrule'))).toEqual([])
})

test('a note in a line without words is still a message', () => {
  expect(msgids(paragraph(footnote('f1', 'Alone'), footnote('f2', '*')))).toEqual(['Alone'])
})

test('a text that its field repeats is one message', () => {
  expect(
    msgids(paragraph(text('Twice')), paragraph(text('Once')), paragraph(text('Twice'))),
  ).toEqual(['Twice', 'Once'])
})

test('what does not have the shape of its field is passed over', () => {
  const fields: TranslatableField[] = [
    ...APPEAL,
    { name: 'title', kind: 'text' },
    { name: 'rows', kind: 'array', fields: [{ name: 'text', kind: 'text' }] },
    { name: 'group', kind: 'group', fields: [{ name: 'text', kind: 'text' }] },
  ]
  expect(extract({ appeal: 'text', title: 3, rows: { text: 'x' }, group: ['x'] }, fields)).toEqual(
    [],
  )
  expect(
    extract({ appeal: { root: { type: 'root', children: [null, 'x', {}] } } }, fields),
  ).toEqual([])
})
