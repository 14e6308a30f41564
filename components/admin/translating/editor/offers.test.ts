import { expect, it } from 'vitest'
import type { Match, Term } from './desk-api'
import { distinctTerms, offersOf } from './offers'
import { drawnPieces, readable } from './pieces'

const match = (msgstr: string): Match => ({
  msgstr,
  percent: 80,
  msgid: 'x',
  title: '',
  of: 'pages',
  documentId: '1',
})
const term = (name: string, part: Partial<Term> = {}): Term => ({
  term: name,
  start: 0,
  end: name.length,
  doNotTranslate: false,
  translations: [],
  partOfSpeech: null,
  note: null,
  ...part,
})

it('numbers matches first, then the text kept from a conflict, then the words of the glossary', () => {
  const terms = [
    term('union', { translations: ['نقابة', 'اتحاد'] }),
    term('ICOR', { doNotTranslate: true }),
  ]
  expect(offersOf([match('m')], 'spare', terms).map(({ text }) => text)).toEqual([
    'm',
    'spare',
    'نقابة',
    'اتحاد',
    'ICOR',
  ])
})

it('gives numbers to nine at most', () => {
  expect(
    offersOf(
      Array.from({ length: 12 }, () => match('m')),
      undefined,
      [],
    ),
  ).toHaveLength(9)
})

it('lists a term once that stands in the source twice', () => {
  const twice = [term('union'), term('union', { start: 20, end: 25 })]
  expect(distinctTerms(twice)).toHaveLength(1)
  expect(distinctTerms([term('a'), term('a', { translations: ['b'] })])).toHaveLength(2)
})

it('marks terms in the words of a source, and loses no letter of it', () => {
  const text = 'The <1>union</1> signed'
  const pieces = drawnPieces(text, 'rich-text', [term('union', { start: 7, end: 12 })])
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.filter((piece) => piece.type === 'words' && piece.term)).toHaveLength(1)
})

it('marks no term that a tag cuts, and the longer of two', () => {
  const cut = drawnPieces('a <1>b</1>', 'rich-text', [term('a b', { start: 0, end: 6 })])
  expect(cut.some((piece) => piece.type === 'words' && piece.term)).toBe(false)
  const both = drawnPieces('trade union', 'text', [
    term('trade', { start: 0, end: 5 }),
    term('trade union', { start: 0, end: 11 }),
  ])
  expect(both).toHaveLength(1)
})

it('reads what rich text escapes', () => {
  expect(readable('A &amp; B &lt;C&gt;', 'rich-text')).toBe('A & B <C>')
  expect(readable('A &amp; B', 'text')).toBe('A &amp; B')
})
