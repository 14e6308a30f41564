import { describe, expect, it, vi } from 'vitest'
import { formatPartialDate } from './format-partial-date'
import { parsePartialDate } from './parse-partial-date'
import { partialDateWordKeys, partialDateWords } from './partial-date-words'

const words = partialDateWords((word, values) => `${word}(${Object.values(values).join(', ')})`)

function format(text: string, locale: string) {
  const result = parsePartialDate(text)
  if (!result.ok) throw new Error(`${text}: ${result.problem.code}`)
  return formatPartialDate(result.date, locale, words)
}

describe('formatPartialDate', () => {
  it.each([
    ['en', '2002', 'November 2002', '8 November 2002'],
    ['zh-Hans', '2002年', '2002年11月', '2002年11月8日'],
    ['zh-Hant', '2002年', '2002年11月', '2002年11月8日'],
    ['de', '2002', 'November 2002', '8. November 2002'],
    ['fr', '2002', 'novembre 2002', '8 novembre 2002'],
    ['es', '2002', 'noviembre de 2002', '8 de noviembre de 2002'],
    ['ar', '٢٠٠٢', 'نوفمبر ٢٠٠٢', '٨ نوفمبر ٢٠٠٢'],
    ['ar-MA', '2002', 'نونبر 2002', '8 نونبر 2002'],
    ['fa', '۲۰۰۲', 'نوامبر ۲۰۰۲', '۸ نوامبر ۲۰۰۲'],
    ['ja', '2002年', '2002年11月', '2002年11月8日'],
  ])('writes year, month and day as in %s', (locale, year, month, day) => {
    expect(format('2002', locale)).toBe(year)
    expect(format('2002-11', locale)).toBe(month)
    expect(format('2002-11-08', locale)).toBe(day)
  })

  it.each([
    ['2002?', 'uncertain(2002)'],
    ['2002-11~', 'approximate(November 2002)'],
    ['2002-11-08%', 'uncertainAndApproximate(8 November 2002)'],
    ['200X', 'decade(2000)'],
    ['199X?', 'uncertain(decade(1990))'],
    ['20XX', 'century(2000, 2099)'],
    ['2002-XX', 'monthUnknown(2002)'],
    ['2002-11-XX', 'dayUnknown(November 2002)'],
    ['2002-XX-XX', 'monthAndDayUnknown(2002)'],
    ['2002-21', 'spring(2002)'],
    ['2002-22', 'summer(2002)'],
    ['2002-23', 'autumn(2002)'],
    ['2002-24', 'winter(2002)'],
    ['2002/2003-05', 'fromTo(2002, May 2003)'],
    ['2002-11/..', 'openEnd(November 2002)'],
    ['2002~/', 'unknownEnd(approximate(2002))'],
    ['../2003', 'openStart(2003)'],
    ['/2003', 'unknownStart(2003)'],
    ['0066-01-01', '1 January 66'],
  ])('says %s as %s', (text, said) => {
    expect(format(text, 'en')).toBe(said)
  })

  it('gives bare figures, in the reader’s digits, to the words for spans of years', () => {
    expect(format('200X', 'zh-Hans')).toBe('decade(2000)')
    expect(format('20XX', 'ar')).toBe('century(٢٠٠٠, ٢٠٩٩)')
    expect(format('2002-24', 'ar')).toBe('winter(٢٠٠٢)')
  })

  it.each([
    ['Pacific/Kiritimati', 'nl', '8 november 2002'],
    ['Pacific/Pago_Pago', 'it', '8 novembre 2002'],
  ])('shows the same day on a server in %s', (zone, locale, day) => {
    vi.stubEnv('TZ', zone)
    expect(format('2002-11-08', locale)).toBe(day)
    vi.unstubAllEnvs()
  })
})

describe('partialDateWords', () => {
  it('has one function for each word', () => {
    expect(Object.keys(words)).toEqual(partialDateWordKeys)
  })
})
