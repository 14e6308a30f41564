import { describe, expect, test } from 'vitest'
import type { CheckedTerm, CheckOptions } from './checking'
import { check } from './testing/check'

type Case = [msgid: string, msgstr: string, problems: string[], options?: Partial<CheckOptions>]

const expectProblems = (msgid: string, msgstr: string, problems: string[], options = {}) =>
  expect(check('text', msgid, msgstr, options)).toEqual(problems)

describe('the same as its source', () => {
  test.each<Case>([
    ['We demand their release', 'We demand their release', ['same-as-source']],
    ['Wei Jingsheng Foundation', 'Wei Jingsheng Foundation', []],
    ['Organisation', 'Organisation', []],
    ['2018', '2018', []],
    ['https://example.org/about', 'https://example.org/about', []],
    ['iPhone makers', 'iPhone makers', ['same-as-source']],
    [
      'countersign',
      'countersign',
      [],
      { terms: [{ term: 'countersign', doNotTranslate: true, translations: [] }] },
    ],
    ['要求释放被捕的工人', '要求释放被捕的工人', ['same-as-source'], { from: 'zh-Hans', to: 'en' }],
    ['魏京生', '魏京生', [], { from: 'zh-Hans', to: 'en' }],
    ['工人的日常生活', '工人的日常生活', [], { from: 'zh-Hans', to: 'zh-Hant' }],
  ])('%s', expectProblems)
})

describe('length', () => {
  const long =
    'The workers were arrested because they had founded a union of their own in the factory.'
  test.each<Case>([
    [
      long,
      'Die Arbeiter wurden verhaftet, weil sie im Werk eine eigene Gewerkschaft gegründet hatten.',
      [],
    ],
    [long, '工人们因在工厂里成立自己的工会而被捕。', [], { to: 'zh-Hans' }],
    [long, 'Die Arbeiter.', ['too-short']],
    [long, '工人。', ['too-short'], { to: 'zh-Hans' }],
    ['Union', `${long} ${long}`, ['too-long']],
    ['工人们被捕', 'The workers have been arrested', [], { from: 'zh-Hans', to: 'en' }],
    ['工人们被捕', `${long} ${long}`, ['too-long'], { from: 'zh-Hans', to: 'en' }],
    ['Yes, we do', 'Ja', []],
    ['Union', '—', ['no-letters']],
    ['Union', '\u200b', ['no-letters']],
  ])('%s → %s', expectProblems)
})

describe('terms', () => {
  const terms: CheckedTerm[] = [
    { term: 'union', translations: ['Gewerkschaft'] },
    { term: 'demand', translations: ['Forderung', 'fordern'] },
    { term: 'Countersign', doNotTranslate: true, translations: [] },
    { term: 'Jasic', translations: [] },
  ]
  test.each<Case>([
    ['The union', 'Die Gewerkschaft', [], { terms }],
    ['The unions', 'Die Gewerkschaften', [], { terms }],
    ['The union', 'Der Verein', ['term-missing union Gewerkschaft'], { terms }],
    ['The reunion', 'Das Treffen', [], { terms }],
    ['A demand', 'Wir fordern', [], { terms }],
    ['A demand', 'Ein Wunsch', ['term-missing demand Forderung / fordern'], { terms }],
    ['With Countersign', 'Mit Gegenzeichnen', ['term-missing Countersign Countersign'], { terms }],
    ['Jasic', 'Dschasik', [], { terms }],
    [
      'The union',
      'والنقابة',
      [],
      { to: 'ar', terms: [{ term: 'union', translations: ['نقابة'] }] },
    ],
  ])('%s → %s', expectProblems)
})

describe('the two ways of writing Chinese', () => {
  test.each<Case>([
    ['The workers', '工人們', ['other-chinese 們 [們]'], { to: 'zh-Hans' }],
    ['The workers', '工人们发话', ['other-chinese 们发话 [们]'], { to: 'zh-Hant' }],
    ['The workers', '工人們', [], { to: 'zh-Hant' }],
    ['The workers', '工人們', ['other-chinese 們 [們]'], { to: 'zh-CN' }],
    ['The empress behind the stage', '皇后在台后面', [], { to: 'zh-Hant' }],
    ['The daily 聯合報 says', '《聯合報》说', [], { to: 'zh-Hans' }],
    ['工人们', '工人们', ['other-chinese 们 [们]'], { from: 'zh-Hans', to: 'zh-Hant' }],
    ['The workers', '工人们', [], { to: 'ja' }],
  ])('%s → %s', expectProblems)
})

describe('directional controls', () => {
  test.each<Case>([
    ['Union', '\u2068نقابة\u2069 عمال', [], { to: 'ar' }],
    ['Union', '\u2067\u202aنقابة\u202c\u2069', [], { to: 'ar' }],
    ['Union', '\u2068نقابة', ['bidi-unbalanced [\u2068]'], { to: 'ar' }],
    ['Union', 'نقابة\u202c', ['bidi-unbalanced [\u202c]'], { to: 'ar' }],
    [
      'Union\nof',
      '\u2068نقابة\nعمال\u2069',
      ['bidi-unbalanced [\u2068]', 'bidi-unbalanced [\u2069]'],
      { to: 'ar' },
    ],
    ['Union', '\u200fنقابة\u200e', [], { to: 'ar' }],
  ])('%j → %j', expectProblems)
})

describe('the mark at the end', () => {
  test.each<Case>([
    ['We demand it now.', 'Wir fordern es jetzt.', []],
    ['We demand it now.', 'Wir fordern es jetzt', ['end-mark-missing .']],
    ['We demand it now.', '我们现在就要求。', [], { to: 'zh-Hans' }],
    ['We demand it now.', '我们现在就要求', ['end-mark-missing .'], { to: 'zh-Hans' }],
    ['We demand it now.', 'Wir fordern es jetzt!', []],
    ['Is it so?', 'هل هو كذلك؟', [], { to: 'ar' }],
    ['Is it so?', 'هل هو كذلك.', ['end-mark-missing ?'], { to: 'ar' }],
    ['Is it so?', 'Έτσι είναι;', [], { to: 'el' }],
    ['Is it so now.', 'เป็นเช่นนั้น', [], { to: 'th' }],
    ['यह ऐसा है।', 'It is so', ['end-mark-missing .'], { from: 'hi', to: 'en' }],
    ['Solidarity!', '团结！', [], { to: 'zh-Hans' }],
    ['He said: “We demand it.”', 'Er sagte: „Wir fordern es.“', []],
    ['Write to us:', 'اكتبوا إلينا', ['end-mark-missing :'], { to: 'ar' }],
    ['And so on …', 'Und so weiter …', []],
    ['And so on...', 'Und so weiter…', []],
    ['Ltd.', 'GmbH', []],
  ])('%s → %s', expectProblems)

  test('may have tags behind it', () => {
    expect(check('rich-text', 'They were arrested<1/>.', 'Sie wurden verhaftet.<1/>')).toEqual([])
    expect(check('rich-text', 'They <1>were arrested.</1>', 'Sie <1>wurden es</1>')).toEqual([
      'end-mark-missing .',
    ])
  })
})

describe('space around', () => {
  test.each<Case>([
    ['Union', ' Verband', ['space-added start [ ]']],
    ['Union', 'Verband\n', ['space-added end [\n]']],
    ['By: ', 'Von:', ['space-missing end']],
    ['By: ', '作者：', [], { to: 'zh-Hans' }],
    [' by ', ' von ', []],
  ])('%j → %j', expectProblems)
})

describe('words twice in a row', () => {
  test.each<Case>([
    ['The union', 'Der Bund Bund', ['word-doubled Bund [Bund Bund]']],
    ['The union', 'Wir Wir, wir', ['word-doubled Wir [Wir Wir]']],
    ['Those who the union', 'Die, die die Union', []],
    ['You meet', 'Vous vous réunissez', [], { to: 'fr' }],
    ['Wall Wall', 'Mauer Mauer', []],
    ['paragraph by paragraph', 'فقرة فقرة', [], { to: 'ar' }],
    ['the one', 'der einer ein', []],
  ])('%s → %s', expectProblems)
})
