import { formatPartialDate } from '@/domain/partial-date/format-partial-date'
import { normalizePartialDate } from '@/domain/partial-date/normalize-partial-date'
import { parsePartialDate } from '@/domain/partial-date/parse-partial-date'
import {
  fillText,
  type PartialDateTexts,
  problemText,
  wordsFromTexts,
} from '@/domain/partial-date/partial-date-texts'

export type TypedDateReading = { state: 'empty' | 'date' | 'problem'; text: string }

/** What a person is told of a date while typing it: how it reads in words, or what is wrong and how to mend it. */
export function readTypedDate(
  typed: string,
  locale: string,
  texts: PartialDateTexts,
): TypedDateReading {
  const text = normalizePartialDate(typed)
  if (text === '') return { state: 'empty', text: '' }
  const result = parsePartialDate(text)
  if (!result.ok) return { state: 'problem', text: problemText(texts, result.problem) }
  const date = formatPartialDate(result.date, locale, wordsFromTexts(texts))
  return { state: 'date', text: fillText(texts.field.reads, { date }) }
}
