import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingTags, sourceTags } from './source-tags'
import { tagTokens } from './tag-tokens'
import { wordsArbitrary } from './testing/arbitrary'

const said = (text: string, kind: 'rich-text' | 'icu' = 'rich-text') =>
  tagTokens(text, kind).map(({ type, text, name }) => [type, text, name])

describe('the tokens of a text', () => {
  test('are its words and its numbered tags', () => {
    expect(said('Sign <1>the <2/></1>!')).toEqual([
      ['words', 'Sign ', ''],
      ['open', '<1>', '1'],
      ['words', 'the ', ''],
      ['empty', '<2/>', '2'],
      ['close', '</1>', '1'],
      ['words', '!', ''],
    ])
  })

  test('of an ICU message are named tags and arguments without cases; what is quoted is words', () => {
    expect(said("It''s <b>{ name }</b> on {day, date, short}, '{x}' <br/>", 'icu')).toEqual([
      ['words', "It''s ", ''],
      ['open', '<b>', 'b'],
      ['argument', '{ name }', 'name'],
      ['close', '</b>', 'b'],
      ['words', ' on ', ''],
      ['argument', '{day, date, short}', 'day'],
      ['words', ", '{x}' ", ''],
      ['empty', '<br/>', 'br'],
    ])
    expect(said('{n, plural, other {# <b>x</b>}}', 'icu').map(([type]) => type)).toEqual([
      'words',
      'open',
      'words',
      'close',
      'words',
    ])
  })

  test('take no heed of what only looks like a tag', () => {
    expect(said('a < b, <0>, <01>, </1/>, <b>, <1').map(([type]) => type)).toEqual(['words'])
  })

  test('make the text again, each at its place', () => {
    const tagged = fc
      .array(fc.oneof(wordsArbitrary, fc.constantFrom('<1>', '</1>', '<2/>', '{a}', '<b>', "'")))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(tagged, fc.constantFrom('rich-text' as const, 'icu' as const), (text, kind) => {
        const tokens = tagTokens(text, kind)
        expect(tokens.map((token) => token.text).join('')).toBe(text)
        for (const token of tokens)
          expect(text.startsWith(token.text, token.start) && token.text !== '').toBe(true)
      }),
    )
  })
})

describe('the tags of a source', () => {
  test('say what they hold and in which tag they stand', () => {
    expect(sourceTags('Sign <1>the <2>petition</2></1><3/> now</4>', 'rich-text')).toEqual([
      { name: '1', isPair: true, parent: '', content: 'the petition', written: '<1>' },
      { name: '2', isPair: true, parent: '1', content: 'petition', written: '<2>' },
      { name: '3', isPair: false, parent: '', content: '', written: '<3/>' },
    ])
  })

  test('are missing until the translation has them', () => {
    const missing = (msgstr: string) =>
      missingTags('<1>a<2/></1>', msgstr, 'rich-text').map(({ written }) => written)
    expect(missing('x')).toEqual(['<1>', '<2/>'])
    expect(missing('x<1>')).toEqual(['<2/>'])
    expect(missing('<2/><1>x</1>')).toEqual([])
  })

  test('are told from arguments of the same name', () => {
    const missing = (msgstr: string) =>
      missingTags('<link>{link}</link>', msgstr, 'icu').map(({ written }) => written)
    expect(missing('<link></link>')).toEqual(['{link}'])
    expect(missing('{ link }')).toEqual(['<link>'])
  })
})
