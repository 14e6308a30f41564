import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hanNumbersIn, inAsciiDigits } from './digits'
import { check } from './testing/check'

const numbers = (msgid: string, msgstr: string, to = 'de') =>
  check('text', msgid, msgstr, { to }).filter((problem) => problem.startsWith('number'))

describe('numbers that are there', () => {
  test.each([
    ['25 of 1,000 in 2018', '25 von 1.000 im Jahr 2018', 'de'],
    ['25 of 1,000 in 2018', '25 sur 1\u202f000 en 2018', 'fr'],
    ['25 of 1,000 in 2018', '25 sur 1 000 en 2018', 'fr'],
    ['25 of 1,000 in 2018', '٢٥ من ١٬٠٠٠ في ٢٠١٨', 'ar'],
    ['25 of 1,000 in 2018', '२०१८ में १,००० में से २५', 'hi'],
    ['25 of 1,000 in 2018', '２０１８年，１０００中的２５', 'zh-Hans'],
    ['25 of 1,000 in 2018', '二〇一八年，1000人中的二十五人', 'zh-Hans'],
    ['25 in 15 August 2018', '2018年8月15日，25人', 'zh-Hans'],
    ['1.5 percent', '1,5 Prozent', 'de'],
    ['3.14159 or 3.142', '3,14159 oder 3,142', 'de'],
    ['some 10,000 people', '约1万人', 'zh-Hans'],
    ['1.3 billion people', '13亿人', 'zh-Hans'],
    ['3 workers', 'drei Arbeiter', 'de'],
    ['2018-10-15', '15.10.2018', 'de'],
    ['07:30', '7.30 Uhr', 'de'],
    ['see https://example.org/2018', 'auf https://example.org/2018', 'de'],
  ])('%s → %s', (msgid, msgstr, to) => expect(numbers(msgid, msgstr, to)).toEqual([]))
})

describe('numbers that are not', () => {
  test.each([
    ['25 people', '52 Leute', 'de', '25'],
    ['25 people', 'viele Leute', 'de', '25'],
    ['25 people', '٢٤ شخصا', 'ar', '25'],
    ['3 workers', '4 Arbeiter', 'de', '3'],
    ['1,000 people', '100 Leute', 'de', '1000'],
    ['some 10,000 people', '约2万人', 'zh-Hans', '10000'],
    ['in 2018', '二〇一九年', 'zh-Hans', '2018'],
  ])('%s → %s', (msgid, msgstr, to, number) =>
    expect(numbers(msgid, msgstr, to)).toEqual([`number-missing ${number}`]),
  )
})

test('digits of every script have their value', () => {
  const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7f6]
  for (const zero of zeros)
    for (let value = 0; value < 10; value++)
      expect(inAsciiDigits(String.fromCodePoint(zero + value))).toBe(String(value))
})

test('a number is found again in whichever digits it is written', () => {
  const systems = fc.constantFrom('arab', 'deva', 'fullwide', 'beng', 'thai', 'hanidec', 'latn')
  const languages = fc.constantFrom('en', 'de', 'fr', 'ar', 'hi', 'zh-Hans')
  fc.assert(
    fc.property(
      fc.integer({ min: 13, max: 99_999_999 }),
      languages,
      systems,
      (value, language, system) => {
        const written = new Intl.NumberFormat(language, {
          numberingSystem: system,
          useGrouping: system !== 'hanidec',
        })
        const msgid = `There are ${value} of them`
        expect(numbers(msgid, `X ${written.format(value)} Y`, language)).toEqual([])
        expect(numbers(msgid, `X ${written.format(value + 1)} Y`, language)).toEqual([
          `number-missing ${value}`,
        ])
      },
    ),
  )
})

test('Chinese numbers are read digit by digit and with tens', () => {
  expect(hanNumbersIn('一九九八年二十五人，三百一十，十二，一百零五')).toEqual([
    '1998',
    '25',
    '310',
    '12',
    '105',
  ])
})
