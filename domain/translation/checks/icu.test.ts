import { describe, expect, test } from 'vitest'
import { check } from './testing/check'

const icu = (msgid: string, msgstr: string, to = 'de') => check('icu', msgid, msgstr, { to })
const forms = (...names: string[]) =>
  `{count, plural, ${names.map((name) => `${name} {# x}`).join(' ')}}`

describe('an ICU message', () => {
  test.each([
    ['Hallo {name', 'icu-syntax EXPECT_ARGUMENT_CLOSING_BRACE [{name]'],
    ['Hallo <b>{name}', 'icu-syntax UNCLOSED_TAG [<b>{name}]'],
    ['Hallo {name}</b>', 'icu-syntax UNMATCHED_CLOSING_TAG []'],
    ['Hallo {name, select, a {x}}', 'icu-syntax MISSING_OTHER_CLAUSE []'],
    ['Hallo {name, foo}', 'icu-syntax INVALID_ARGUMENT_TYPE [foo]'],
  ])('%s cannot be parsed', (msgstr, problem) =>
    expect(icu('Hello {name}', msgstr)).toEqual([problem]),
  )

  test('that no parser ends with is a problem, not an error thrown', () => {
    expect(icu('x', '<b>'.repeat(20_000))[0]).toMatch(/^icu-syntax /)
    expect(icu('{d, date}', '{d, date, ::yyyyXX}')[0]).toMatch(/^icu-syntax /)
  })

  test('is not judged by a source that cannot be parsed', () => {
    expect(icu('Hello {name', 'Hallo {nom}')).toEqual([])
  })

  test.each([
    ['Hallo', ['icu-argument-missing name']],
    ['Hallo {nom}', ['icu-argument-missing name', 'icu-argument-unknown nom [{nom}]']],
    ['Hallo {name, number}', ['icu-argument-type name text number [{name, number}]']],
    ["Hallo l'{name}'", ['icu-argument-missing name']],
    ["Hallo d''{name}", []],
    ['{name} hallo {name}', []],
  ])('%s takes what its source gives', (msgstr, problems) =>
    expect(icu('Hello {name}', msgstr)).toEqual(problems),
  )

  test('tells cardinals from ordinals', () => {
    expect(icu('{n, plural, one {#} other {#}}', '{n, selectordinal, other {#}}')).toEqual([
      'icu-argument-type n plural selectordinal [{n, selectordinal, other {#}}]',
    ])
  })

  test.each([
    ['ar', ['zero', 'one', 'two', 'few', 'many', 'other'], []],
    ['ar', ['one', 'other'], ['zero', 'two', 'few', 'many'].map((form) => `missing ${form}`)],
    ['zh-Hans', ['other'], []],
    ['zh-Hans', ['one', 'other'], ['unknown one']],
    ['de', ['=0', 'one', 'other'], []],
    ['de', ['other'], ['missing one']],
    ['fr', ['one', 'many', 'other'], []],
    ['pl', ['one', 'few', 'many', 'other'], []],
  ])('in %s has the forms %j', (to, names, problems) => {
    const found = icu(forms('one', 'other'), forms(...names), to)
    expect(
      found.map((problem) => problem.replace(/ \[.*/, '').replace('count ', '')).sort(),
    ).toEqual(problems.map((problem) => `icu-plural-${problem}`).sort())
  })

  test('has the ordinals of its language', () => {
    const ordinal = (...names: string[]) => forms(...names).replace('plural', 'selectordinal')
    expect(icu(ordinal('other'), ordinal('one', 'other'), 'fr')).toEqual([])
    expect(icu(ordinal('other'), ordinal('other'), 'fr')[0]).toMatch(
      /^icu-plural-missing count one/,
    )
  })

  test('has the cases of its source, also within other forms', () => {
    const within = (cases: string) => `{n, plural, other {{kind, select, ${cases}}}}`
    const source = within('a {A} other {B}')
    expect(icu(source, within('a {A} other {B}'), 'zh-Hans')).toEqual([])
    expect(icu(source, within('b {A} other {B}'), 'zh-Hans')).toEqual([
      'icu-select-missing kind a [{kind, select, b {A} other {B}}]',
      'icu-select-unknown kind b [{kind, select, b {A} other {B}}]',
    ])
  })

  test('has the tags of its source, in every form where the source has them in each', () => {
    const source = '{n, plural, one {<b>#</b> x} other {<b>#</b> y}} <a>here</a>'
    const one = (first: string) => `{n, plural, one {${first}} other {<b>#</b> y}}`
    expect(icu(source, `${one('<b>#</b>')} <a>hier</a>`)).toEqual([])
    expect(icu(source, `${one('#')} <a>hier</a>`)).toEqual(['icu-tag-missing <b>'])
    expect(icu(source, `${one('<b>#</b>')} hier`)).toEqual(['icu-tag-missing <a>'])
    expect(icu(source, `${one('<b>#</b>')} <a>hier</a> <i>x</i>`)).toEqual([
      'icu-tag-unknown <i> [<i>x</i>]',
    ])
    expect(icu('{n, plural, one {<b>#</b>} other {#}}', '{n, plural, one {#} other {#}}')).toEqual(
      [],
    )
  })

  test('is read without its braces by all other checks', () => {
    expect(icu('By {n, number} of 25 people.', 'Von {n, number} der 26 Leute')).toEqual([
      'number-missing 25',
      'end-mark-missing .',
    ])
    expect(icu('Send it to <email></email>', 'An <email></email> zu senden')).toEqual([])
    expect(icu('From {a} to {b}', '{a} – {b}')).toEqual([])
    expect(icu('a {n} b', 'das {n} das x')).toEqual([])
    expect(icu('a {n} b', "it''s was was {n}")).toEqual(["word-doubled was [it''s was was ]"])
  })
})
