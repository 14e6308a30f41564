import { describe, expect, it } from 'vitest'
import { countryCodes } from '../country/country'
import { isRegionCode, regionCodes, regionName, regionOf } from './region'

describe('regions', () => {
  it('hold every country once, as many as the United Nations count, with Taiwan and Kosovo', () => {
    const counts = Object.fromEntries(regionCodes.map((region) => [region, 0]))
    for (const code of countryCodes) counts[regionOf(code)] = (counts[regionOf(code)] ?? 0) + 1
    expect(counts).toEqual({ '002': 60, '009': 29, '010': 1, '019': 57, '142': 51, '150': 52 })
  })

  it.each([
    ['TR', '142'],
    ['CY', '142'],
    ['RU', '150'],
    ['XK', '150'],
    ['TW', '142'],
    ['EG', '002'],
    ['GL', '019'],
    ['IO', '002'],
  ] as const)('has %s in %s', (country, region) => {
    expect(regionOf(country)).toBe(region)
  })

  it('are named in the language of the reader', () => {
    expect(regionName('150', 'de')).toBe('Europa')
    expect(regionName('142', 'zh-Hans')).toBe('亚洲')
    expect([isRegionCode('150'), isRegionCode('151')]).toEqual([true, false])
  })
})
