import { expect, it } from 'vitest'
import { readerLocale } from './reader-locale'

it.each([
  ['ar', 'ar-u-nu-arab'],
  ['ar-MA', 'ar-MA'],
  ['ar-u-nu-latn', 'ar-u-nu-latn'],
  ['en', 'en-001'],
  ['en-US', 'en-US'],
  ['zh-Hant', 'zh-Hant'],
  ['fa', 'fa'],
])('%s is written as %s', (locale, written) => {
  expect(readerLocale(locale)).toBe(written)
})
