import { describe, expect, it } from 'vitest'
import { bestLocale } from './best-locale'

describe('bestLocale', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['haw-US', 'en'],
    ['not a header;;;', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['es-MX,en;q=0.8', 'es'],
    ['en-GB,de;q=0.9', 'en'],
    ['haw-US,fr;q=0.7,de;q=0.9', 'de'],
    ['de;q=0,fr', 'fr'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-Hans-TW', 'zh-Hans'],
    ['ar-EG', 'ar'],
    ['AR', 'ar'],
  ])('%j leads to %s', (header, locale) => {
    expect(bestLocale(header)).toBe(locale)
  })
})
