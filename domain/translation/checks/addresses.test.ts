import { expect, test } from 'vitest'
import { addressesIn } from './addresses'
import { check } from './testing/check'

test.each([
  ['See https://example.org/a?b=1#c.', ['https://example.org/a?b=1#c']],
  ['(www.example.org)', ['www.example.org']],
  ['https://example.org/a_(b)', ['https://example.org/a_(b)']],
  ['请看https://example.org/路。', ['https://example.org/']],
  ['写信给mail@example.org，谢谢', ['mail@example.org']],
  ['An mail@example.co.uk.', ['mail@example.co.uk']],
  ['https:// and @name and a@b', []],
])('the addresses of %s', (text, addresses) => expect(addressesIn(text)).toEqual(addresses))

test.each([
  ['Mehr auf https://example.org/a.', []],
  ['更多：https://example.org/a。', []],
  ['Mehr auf https://example.org/b.', ['address-missing https://example.org/a']],
  ['Mehr auf https://example.org/ab.', ['address-missing https://example.org/a']],
  ['Mehr auf unserer Seite.', ['address-missing https://example.org/a']],
])('%s', (msgstr, problems) =>
  expect(check('text', 'More at https://example.org/a.', msgstr)).toEqual(problems),
)

test('an e-mail address has to be there, in rich text too, and & may be written either way', () => {
  expect(check('rich-text', 'Write to <1>a@example.org</1>', 'An <1>uns</1> schreiben')).toEqual([
    'address-missing a@example.org',
  ])
  const source = 'See <1>https://example.org/?a=1&amp;b=2</1> now'
  expect(check('rich-text', source, 'Seht <1>https://example.org/?a=1&b=2</1> an')).toEqual([])
})
