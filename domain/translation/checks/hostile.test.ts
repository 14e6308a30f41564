import { expect, test } from 'vitest'
import { checkMessage } from './check-message'

/** As long as a message may be. */
const LENGTH = 50_000

test.each([
  ' ',
  'a',
  'a ',
  '.',
  '们',
  '1',
  '1.',
  '1 234 ',
  '一',
  '<1>',
  '</1>',
  '<1/>',
  '<',
  '&amp;',
  '{',
  '{n}',
  "'{",
  '\u202a',
  'a.',
  'http://a',
  'https://a......x ',
  'a@',
  'la la ',
  '<b>',
])('a text of nothing but %j is checked in seconds', { timeout: 60_000 }, (part) => {
  const long = part.repeat(LENGTH / part.length)
  for (const kind of ['text', 'rich-text', 'icu'] as const)
    for (const [msgid, msgstr] of [
      [long, `${long}x`],
      ['Short', `${long}x`],
      [`${long} 25`, 'kurz 万'],
    ] as const) {
      const began = performance.now()
      checkMessage({ msgctxt: 'text', msgid, msgstr, kind }, { from: 'en', to: 'zh-Hans' })
      expect(performance.now() - began).toBeLessThan(10_000)
    }
})
