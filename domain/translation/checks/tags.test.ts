import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../read-catalogue'
import { toTagged } from '../rich-text/to-tagged'
import { lineArbitrary, wordsArbitrary } from '../testing/arbitrary'
import { checkMessage } from './check-message'
import { check } from './testing/check'

const source = 'Sign <1>the <2>petition</2></1> today<3/>'

describe('tags of rich text', { timeout: 60_000 }, () => {
  test.each([
    ['Heute <3/>: <1>die <2>Petition</2></1> zeichnen', []],
    ['<1>die Petition hier heute</1><3/>', ['tag-missing <2>']],
    ['<1>die <2>Petition</2></1> heute', ['tag-missing <3/>']],
    ['<1>die <2>Petition</2></1> heute<3/><3/>', ['tag-doubled <3/> [<3/>]']],
    ['<1>die <2>Petition</2></1> heute<3/><4/>', ['tag-unknown <4/> [<4/>]']],
    ['<1>die <2>Petition</1></2> heute<3/>', ['tag-crossed </1> [</1>]']],
    ['<1>die <2>Petition</2> heute<3/>', ['tag-misplaced <3/>  [<3/>]', 'tag-unclosed <1> [<1>]']],
    ['<1>die</1> <2>Petition</2> heute<3/>', ['tag-misplaced <2> <1> [<2>]']],
    ['die <1><2>Petition</2></1></1> heute<3/>', ['tag-unopened </1> [</1>]']],
    ['<1>die <2>Petition</2></1> heute<3>x</3>', ['tag-kind <3> <3/> [<3>]']],
    ['<1>die Petition <2/></1> heute<3/>', ['tag-kind <2/> <2> [<2/>]']],
    ['Petition <1> <2> </2></1> heute<3/>', ['tag-emptied <1> [<1>]', 'tag-emptied <2> [<2>]']],
    ['<1><2></2></1><3/>', ['no-words']],
    ['<1>die <2>Petition</2></1> heute<3/', ['tag-broken [<]', 'tag-missing <3/>']],
    ['<1>die <2>Petition</2></1> < heute<3/>', ['tag-broken [<]']],
    ['<1>die <2>Petition</2></1> <b>heute<3/>', ['tag-broken [<]']],
  ])('%s', (msgstr, problems) => expect(check('rich-text', source, msgstr)).toEqual(problems))

  const tagCodes = /^(tag-|no-words)/
  const errors = (kind: 'text' | 'rich-text', msgid: string, msgstr: string) =>
    checkMessage({ msgctxt: 'appeal', msgid, msgstr, kind }, { from: 'en', to: 'ar' }).filter(
      ({ level, code }) => level === 'error' && tagCodes.test(code),
    )

  /** A translation that may have gone wrong: some parts of the source left out, moved, or put in twice. */
  const worn = (msgid: string) =>
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...(msgid.match(/<[^>]*>|[^<]+/g) ?? ['x'])),
          fc.constantFrom('<1>', '</1>', '<2/>', '<2>', '</2>', '<', '>', ' ', 'كلمة'),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''))
  const pairArbitrary = lineArbitrary
    .map((line) => toTagged(line))
    .filter(({ hasWords }) => hasWords)
    .chain(({ msgid }) =>
      fc.tuple(
        fc.constant(msgid),
        fc.oneof(
          worn(msgid),
          wordsArbitrary.map((words) => msgid.replace(/(?<=^|>)[^<>]+(?=<|$)/g, () => words)),
        ),
      ),
    )

  test('are in error exactly where readers would not get the translation', () => {
    let refused = 0
    let runs = 0
    fc.assert(
      fc.property(pairArbitrary, ([msgid, msgstr]) => {
        fc.pre(msgstr.trim() !== '')
        const reader = readCatalogue([{ msgctxt: 'appeal', msgid, msgstr }])
        const isRead = reader.richText('appeal', msgid) !== 'untranslated'
        runs += 1
        if (!isRead) refused += 1
        expect(errors('rich-text', msgid, msgstr).length === 0).toBe(isRead)
      }),
      { numRuns: 1500 },
    )
    expect(refused).toBeGreaterThan(runs / 10)
    expect(refused).toBeLessThan((runs * 9) / 10)
  })

  test('of plain text too', () => {
    fc.assert(
      fc.property(pairArbitrary, ([msgid, msgstr]) => {
        fc.pre(msgstr.trim() !== '')
        const reader = readCatalogue([{ msgctxt: 'title', msgid, msgstr }])
        const isRead = reader.text('title', msgid) !== undefined
        expect(errors('text', msgid, msgstr).length === 0).toBe(isRead)
      }),
      { numRuns: 1000 },
    )
    expect(check('text', 'Title', 'Titel <1>x</1>')).toEqual([
      'tag-unknown <1> [<1>]',
      'tag-unknown </1> [</1>]',
    ])
    expect(check('text', 'Title <1/>', 'Titel')).toEqual(['tag-missing <1/>'])
  })
})

test('whatever is written, checks answer, name places within the text, and put errors first', () => {
  const kinds = fc.constantFrom('text' as const, 'rich-text' as const, 'icu' as const)
  const languages = fc.constantFrom('en', 'zh-Hans', 'zh-Hant', 'ar', 'th', 'fr')
  const texts = fc
    .array(
      fc.oneof(
        wordsArbitrary,
        fc.constantFrom("'", '{n}', '{n, plural, other {#}}', '<b>', '</b>', '\u202a'),
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, texts, kinds, languages, languages, (msgid, msgstr, kind, from, to) => {
      const problems = checkMessage({ msgctxt: 'x', msgid, msgstr, kind }, { from, to })
      for (const { at } of problems)
        if (at) {
          expect(at[0]).toBeGreaterThanOrEqual(0)
          expect(at[1]).toBeGreaterThanOrEqual(at[0])
          expect(at[1]).toBeLessThanOrEqual(msgstr.length)
        }
      const levels = problems.map(({ level }) => level)
      expect(levels).toEqual([...levels].sort())
    }),
    { numRuns: 500 },
  )
})

test('a text without words is untranslated, which is no problem', () => {
  for (const kind of ['text', 'rich-text', 'icu'] as const)
    expect(check(kind, 'See https://example.org {n} <1/>', ' \n')).toEqual([])
})
