import { describe, expect, it } from 'vitest'
import { formatPartialDate } from './format-partial-date'
import { parsePartialDate } from './parse-partial-date'
import {
  fillText,
  type PartialDateTexts,
  partialDateTexts,
  problemText,
  wordsFromTexts,
} from './partial-date-texts'
import { partialDateWordKeys } from './partial-date-words'
import { partialDateProblemCodes } from './problem'

const named = <Key extends string>(keys: readonly Key[], more = '') =>
  Object.fromEntries(keys.map((key) => [key, key + more])) as Record<Key, string>

const fallback: PartialDateTexts = {
  words: named(partialDateWordKeys, ' {date}'),
  problems: named(partialDateProblemCodes, ' {{part}}'),
  field: named(['placeholder', 'reads', 'examples', 'exampleWritten', 'exampleMeaning']),
}

describe('partialDateTexts', () => {
  it('takes what is translated and falls back for the rest', () => {
    const texts = partialDateTexts(
      { partialDate: { words: { uncertain: '{{date}} (unsicher)', approximate: '' } } },
      fallback,
    )
    expect(texts.words.uncertain).toBe('{{date}} (unsicher)')
    expect(texts.words.approximate).toBe('approximate {date}')
    expect(texts.problems).toEqual(fallback.problems)
  })

  it.each([undefined, null, 'x', {}, { partialDate: null }, { partialDate: { words: 'x' } }])(
    'falls back altogether for %j',
    (translations) => {
      expect(partialDateTexts(translations, fallback)).toEqual(fallback)
    },
  )
})

describe('wordsFromTexts and problemText', () => {
  const texts = partialDateTexts(
    { partialDate: { words: { uncertain: '{{date}}, unsicher' } } },
    fallback,
  )

  it('fill in the date', () => {
    const result = parsePartialDate('2002-11-08?')
    expect(result.ok && formatPartialDate(result.date, 'de', wordsFromTexts(texts))).toBe(
      '8. November 2002, unsicher',
    )
  })

  it('fill in the part that is wrong', () => {
    expect(problemText(texts, { code: 'noSuchMonth', part: '13' })).toBe('noSuchMonth 13')
  })
})

describe('fillText', () => {
  it.each([
    ['{a} and {{b}} and {{ a }}', '1 and 2 and 1'],
    ['{c} stays', '{c} stays'],
    ['none', 'none'],
  ])('fills %j', (text, filled) => {
    expect(fillText(text, { a: '1', b: '2' })).toBe(filled)
  })

  it('puts values in as they are', () => {
    expect(fillText('{a}', { a: '$& {b}', b: 'x' })).toBe('$& {b}')
  })
})
