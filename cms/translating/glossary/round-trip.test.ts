import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partsOfSpeech } from '@/domain/translation/desk/state'
import { locales } from '@/i18n/locales'
import { readCsv } from './csv/read-csv'
import { writeCsv } from './csv/write-csv'
import { planImport, type StoredTerm } from './plan-import'
import { readTbx } from './tbx/read-tbx'
import { writeTbx } from './tbx/write-tbx'
import { oneLine, someLines } from './term-file'

const letters = fc.constantFrom(
  ...'aé工会نقابة',
  "'",
  '"',
  '=',
  '+',
  '-',
  '@',
  ',',
  ';',
  '&',
  '<',
  '>',
  ' ',
  '|',
  '＝',
  '\u0338',
)
const term = fc
  .array(letters, { minLength: 1, maxLength: 8 })
  .map((parts) => oneLine(parts.join('')))
  .filter((text) => text !== '')
const note = fc
  .array(fc.oneof(letters, fc.constantFrom('\n', '\t', ']]>', '&amp;', '-->')), { maxLength: 12 })
  .map((parts) => someLines(parts.join('')) || null)
const locale = fc.constantFrom(...locales)

const glossary = fc
  .array(
    fc.record({
      term: fc.oneof(term, fc.constantFrom('union', 'strike')),
      language: locale,
      partOfSpeech: fc.constantFrom(null, ...partsOfSpeech.slice(0, 3)),
      doNotTranslate: fc.boolean(),
      note,
      translations: fc.array(fc.record({ locale, term }), { maxLength: 5 }),
    }),
    { maxLength: 12 },
  )
  .map((terms): StoredTerm[] => terms.map((each, at) => ({ ...each, id: String(at) })))

it.each([
  ['CSV', (terms: StoredTerm[]) => readCsv(writeCsv(terms))],
  ['TBX', (terms: StoredTerm[]) => readTbx(writeTbx(terms))],
])('a glossary that was exported as %s changes nothing when it is imported', (_, there) => {
  fc.assert(
    fc.property(glossary, (terms) => {
      const { planned, refused } = planImport(terms, there(terms))
      expect(refused).toEqual([])
      expect(planned.map(({ what, fields }) => [what, fields])).toEqual(
        terms.map(() => ['same', []]),
      )
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['CSV', (terms: StoredTerm[]) => readCsv(writeCsv(terms))],
  ['TBX', (terms: StoredTerm[]) => readTbx(writeTbx(terms))],
])('an empty site gets by %s what another one has', (_, there) => {
  const terms: StoredTerm[] = [
    {
      id: '1',
      term: 'union',
      language: 'en',
      partOfSpeech: 'noun',
      doNotTranslate: false,
      note: 'Not “association” – & never <b>.\nAsk first.',
      translations: [
        { locale: 'de', term: 'Gewerkschaft' },
        { locale: 'de', term: 'Arbeitergewerkschaft' },
        { locale: 'ar', term: 'نقابة' },
      ],
    },
    {
      id: '2',
      term: '=ICOR',
      language: 'zh-Hans',
      partOfSpeech: null,
      doNotTranslate: true,
      note: null,
      translations: [],
    },
  ]
  const { planned } = planImport([], there(terms))
  expect(planned.map(({ what, data }) => ({ what, data }))).toEqual(
    terms.map(({ id, ...data }) => ({ what: 'create', data })),
  )
})

it('what a table says cannot be run as a formula', () => {
  const evil = ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '＝1'].map((text, at) => ({
    id: String(at),
    term: text,
    language: 'en',
    partOfSpeech: null,
    doNotTranslate: false,
    note: text,
    translations: [{ locale: 'de', term: text }],
  }))
  for (const cell of writeCsv(evil)
    .replace('\ufeff', '')
    .split(/[,\r\n]+/))
    expect(cell).not.toMatch(/^"?[=+\-@\t＝＋－＠]/)
})
