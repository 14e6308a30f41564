import { describe, expect, it } from 'vitest'
import { countryCodes, countryName, isCountryCode } from './country'

describe('countryCodes', () => {
  it('are the 249 of ISO 3166-1 and XK, each once and in order', () => {
    expect(countryCodes).toHaveLength(250)
    expect([...new Set(countryCodes)].sort()).toEqual(countryCodes)
  })

  it('have a name each in every language of the site', () => {
    for (const locale of ['en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es', 'ar']) {
      const unnamed = countryCodes.filter((code) => countryName(code, locale) === code)
      expect(unnamed, locale).toEqual([])
    }
  })
})

describe('isCountryCode', () => {
  it.each(['CN', 'BG', 'TW', 'PS', 'EH', 'XK'])('takes %s', (code) => {
    expect(isCountryCode(code)).toBe(true)
  })

  it.each(['cn', 'UK', 'SU', 'EU', 'ZZ', 'CHN', '', ' CN', 156, null, undefined])(
    'refuses %j',
    (code) => {
      expect(isCountryCode(code)).toBe(false)
    },
  )
})

describe('countryName', () => {
  it.each([
    ['CN', 'en', 'China'],
    ['CN', 'zh-Hans', '中国'],
    ['CN', 'zh-Hant', '中國'],
    ['DE', 'de', 'Deutschland'],
    ['CI', 'fr', 'Côte d’Ivoire'],
    ['ES', 'es', 'España'],
    ['MA', 'ar', 'المغرب'],
  ] as const)('names %s in %s', (code, locale, name) => {
    expect(countryName(code, locale)).toBe(name)
  })
})
