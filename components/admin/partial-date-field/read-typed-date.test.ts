import { expect, it } from 'vitest'
import { type PartialDateTexts, partialDateTexts } from '@/domain/partial-date/partial-date-texts'
import { partialDateWordKeys } from '@/domain/partial-date/partial-date-words'
import { partialDateProblemCodes } from '@/domain/partial-date/problem'
import { readTypedDate } from './read-typed-date'

const same = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, `${key} {part}`])) as Record<Key, string>

const fallback: PartialDateTexts = {
  words: same(partialDateWordKeys),
  problems: same(partialDateProblemCodes),
  field: {
    ...same(['placeholder', 'examples', 'exampleWritten', 'exampleMeaning']),
    reads: '= {date}',
  },
}
const texts = partialDateTexts(
  { partialDate: { words: { uncertain: '{{date}}, unsicher' } } },
  fallback,
)

it.each([
  ['', 'empty', ''],
  ['   ', 'empty', ''],
  ['2002-11-08', 'date', '= 8. November 2002'],
  [' 2002-11-08？', 'date', '= 8. November 2002, unsicher'],
  ['2002-13', 'problem', 'noSuchMonth 13'],
  ['200', 'problem', 'yearNotFourDigits 200'],
])('reads %j as %s', (typed, state, text) => {
  expect(readTypedDate(typed, 'de', texts)).toEqual({ state, text })
})
