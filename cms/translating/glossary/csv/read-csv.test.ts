import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv'

const listed = (text: string) =>
  readCsv(text).terms.map(({ translations, ...term }) => ({
    ...term,
    translations: Object.fromEntries(translations),
  }))

describe('a table of terms', () => {
  it.each([',', ';', '\t'])('is read with cells parted by “%s”, columns in any order', (sign) => {
    const table = [
      ['Note', 'Language', 'Term', 'de', 'zh-TW', 'Part of speech', 'Do not translate'],
      ['Careful', 'en-GB', ' trade  union ', 'Gewerkschaft', '工會', 'NOUN', 'no'],
    ]
    expect(listed(table.map((row) => row.join(sign)).join('\r\n'))).toEqual([
      {
        line: 2,
        term: 'trade union',
        language: 'en',
        otherNames: [],
        partOfSpeech: 'noun',
        doNotTranslate: false,
        note: 'Careful',
        translations: { de: ['Gewerkschaft'], 'zh-Hant': ['工會'] },
      },
    ])
  })

  it('says nothing by columns that it does not have', () => {
    expect(listed('term,language,fr\nunion,en,')).toEqual([
      { line: 2, term: 'union', language: 'en', otherNames: [], translations: { fr: [] } },
    ])
  })

  it('may have languages alone, the first being that of the terms', () => {
    expect(listed('en,de\nunion,Gewerkschaft\n')).toEqual([
      {
        ...{ line: 2, term: 'union', language: 'en', otherNames: [] },
        translations: { de: ['Gewerkschaft'] },
      },
    ])
  })

  it('has several translations on lines of a cell, and lines are counted', () => {
    const { terms } = readCsv(
      '\ufeffterm,language,note,de\r\nunion,en,"A\nB","Gewerkschaft\nBund"\r\n\r\nstrike,en,,Streik\r\n',
    )
    expect(terms.map(({ line, term }) => [line, term])).toEqual([
      [2, 'union'],
      [6, 'strike'],
    ])
    expect(terms[0]?.translations.get('de')).toEqual(['Gewerkschaft', 'Bund'])
    expect(terms[0]?.note).toBe('A\nB')
  })

  it('tells which lines it does not take, and takes the others', () => {
    const { terms, refused } = readCsv(
      [
        'term,language,part_of_speech,do_not_translate,de',
        'union,en,noun,no,Gewerkschaft',
        ',en,noun,no,Nichts',
        'sciopero,it,noun,no,Streik',
        'strike,en,gerund,no,Streik',
        'picket,en,noun,perhaps,Posten',
        `${'x'.repeat(201)},en,noun,no,`,
      ].join('\n'),
    )
    expect(terms).toHaveLength(1)
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [3, 'no-term'],
      [4, 'unknown-language'],
      [5, 'part-of-speech'],
      [6, 'do-not-translate'],
      [7, 'too-long'],
    ])
  })

  it.each([
    ['', 'no-columns', 1],
    ['name,price\nx,1', 'no-columns', 1],
    ['term,de\nunion,Gewerkschaft', 'no-columns', 1],
    ['term,language\n"union,en\nstrike,en', 'not-csv', 3],
    ['term,language\nunion,en\nstr"ike,en', 'not-csv', 3],
  ])('is refused whole where it is broken: %j', (text, code, line) => {
    expect(() => readCsv(text)).toThrow(expect.objectContaining({ code, line }))
  })
})
