import { describe, expect, it } from 'vitest'
import { type SignatoryName, signatoryNames } from '@/seed/signatory-names'
import { readList } from './read-list'
import { printedAppeal, printedList } from './testing/printed-list'

const expected = signatoryNames.map(
  ({ abbreviation, name, native, country, countryLabel }: SignatoryName, index) => ({
    number: index + 1,
    abbreviation,
    name,
    ...(native ? { nativeName: native[0], nativeLanguage: native[1] } : {}),
    country,
    ...(countryLabel ? { countryLabel } : {}),
    kind: 'organization',
    doubts: [],
  }),
)

const withoutLines = (text: string) => readList(text).entries.map(({ lines: _, ...entry }) => entry)

describe('the list as it was printed', () => {
  it('is read 25 of 25, field by field, without a doubt', () => {
    expect(withoutLines(printedList)).toEqual(expected)
  })

  it('is found in the whole appeal, with its day', () => {
    expect(withoutLines(printedAppeal)).toEqual(expected)
    expect(readList(printedAppeal).date).toBe('2018-10-15')
    expect(readList(printedAppeal).leftOut.map(({ reason }) => reason)).toEqual(['before-the-list'])
  })

  it('tells on which lines each entry stood', () => {
    const { entries } = readList(printedList)
    const lines = printedList.split('\n')
    for (const { lines: at, abbreviation = '' } of entries)
      expect(lines.slice(at[0] - 1, at[1]).join(' ')).toContain(abbreviation)
  })

  it.each([
    ['every line end is a blank line more', printedList.replaceAll('\n', '\n\n')],
    ['spaces are hard ones', printedList.replaceAll('  ', ' \u00a0')],
    ['line ends are those of Windows', printedList.replaceAll('\n', '\r\n')],
  ])('is read the same when %s', (_, text) => {
    expect(withoutLines(text)).toEqual(expected)
  })
})
