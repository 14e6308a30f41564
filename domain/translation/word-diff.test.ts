import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsArbitrary } from './testing/arbitrary'
import { wordDiff } from './word-diff'

/** A diff as text: `[-removed-]`, `{+added+}`. */
const shown = (before: string, after: string, language = 'en') =>
  wordDiff(before, after, language)
    .map(({ change, text }) =>
      change === 'kept' ? text : change === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('')

describe('a diff', () => {
  test.each([
    ['en', 'Free the workers', 'Free all the workers now', 'Free {+all +}the workers{+ now+}'],
    ['en', 'by 1 May', 'by 2 May', 'by [-1-]{+2+} May'],
    ['en', 'one two three', 'four five three', '[-one two-]{+four five+} three'],
    ['en', 'a, b', 'a b', 'a[-,-] b'],
    ['en', 'Sign <1>it</1>', 'Sign <2>it</2>', 'Sign [-<1>-]{+<2>+}it[-</1>-]{+</2>+}'],
    ['en', 'a <link>b</link>', 'a b', 'a [-<link>-]b[-</link>-]'],
    ['zh-Hans', '释放被捕的工人', '释放所有被捕的工人', '释放{+所有+}被捕的工人'],
    ['th', 'สวัสดีชาวโลก', 'สวัสดีคนไทย', 'สวัสดี[-ชาวโลก-]{+คนไทย+}'],
    [
      'ar',
      'نطالب بالإفراج عن العمال',
      'نطالب بالإفراج عنهم',
      'نطالب بالإفراج [-عن العمال-]{+عنهم+}',
    ],
    ['en', 'same', 'same', 'same'],
    ['en', '', 'new', '{+new+}'],
    ['en', 'old', '', '[-old-]'],
    ['en', '', '', ''],
  ])('in %s from %j to %j', (language, before, after, expected) => {
    expect(shown(before, after, language)).toBe(expected)
  })

  test('loses nothing of either text, and says nothing twice in a row', () => {
    const textArbitrary = fc
      .array(fc.oneof(wordsArbitrary, fc.constantFrom('<1>', '</1>', '<2/>', ' the ', 'workers')))
      .map((parts) => parts.join(''))
    const languages = fc.constantFrom('en', 'ar', 'zh-Hant', 'th')
    fc.assert(
      fc.property(textArbitrary, textArbitrary, languages, (before, after, language) => {
        const pieces = wordDiff(before, after, language)
        const without = (left: string) =>
          pieces.map(({ change, text }) => (change === left ? '' : text)).join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
        expect(pieces.every(({ text }) => text !== '')).toBe(true)
        expect(pieces.every(({ change }, at) => change !== pieces[at - 1]?.change)).toBe(true)
      }),
    )
  })
})

describe('long texts', { timeout: 60_000 }, () => {
  const words = Array.from({ length: 9000 }, (_, index) => `w${(index * 7919) % 9001}`)

  test('that differ a little are compared to the word', () => {
    const after = words.with(10, 'changed').with(8000, 'too').join(' ')
    const pieces = wordDiff(words.join(' '), after, 'en')
    expect(pieces.filter(({ change }) => change === 'added').map(({ text }) => text)).toEqual([
      'changed',
      'too',
    ])
  })

  test.each([
    ['en', words.join(' '), words.toReversed().join(' ')],
    ['zh-Hans', '工人的权利'.repeat(10_000), '权利与自由'.repeat(10_000)],
    ['en', 'x'.repeat(50_000), `${'x y '.repeat(12_500)}`],
  ])('in %s that differ wholly are compared in seconds', (language, before, after) => {
    const began = performance.now()
    const pieces = wordDiff(before, after, language)
    expect(performance.now() - began).toBeLessThan(30_000)
    expect(pieces.map(({ change, text }) => (change === 'added' ? '' : text)).join('')).toBe(before)
  })
})
