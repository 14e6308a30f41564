import { describe, expect, it } from 'vitest'
import { compareByCountry, displayCountry } from './display-country'

describe('displayCountry', () => {
  it('lets the organisation’s own words win', () => {
    const stated = { country: 'TR', countryLabel: ' Turkey / Kurdistan ' }
    expect(displayCountry(stated, 'de')).toBe('Turkey / Kurdistan')
    expect(displayCountry({ countryLabel: 'Kurdistan' }, 'de')).toBe('Kurdistan')
  })

  it('names the code where there are none', () => {
    expect(displayCountry({ country: 'TR', countryLabel: '  ' }, 'fr')).toBe('Turquie')
    expect(displayCountry({ country: 'TR', countryLabel: null }, 'fr')).toBe('Turquie')
  })

  it('shows nothing rather than a code that means nothing', () => {
    expect(displayCountry({}, 'en')).toBeNull()
    expect(displayCountry({ country: null }, 'en')).toBeNull()
    expect(displayCountry({ country: 'ZZ' }, 'en')).toBeNull()
  })
})

describe('compareByCountry', () => {
  const stated = [{}, { country: 'AT' }, { country: 'DE' }, { country: 'EG' }, { country: 'AX' }]
  const inOrder = (locale: string) =>
    [...stated].sort(compareByCountry(locale)).map((one) => displayCountry(one, locale))

  it('follows the reader’s alphabet, and puts none last', () => {
    expect(inOrder('de')).toEqual(['Ägypten', 'Ålandinseln', 'Deutschland', 'Österreich', null])
    expect(inOrder('en')).toEqual(['Åland Islands', 'Austria', 'Egypt', 'Germany', null])
    expect(inOrder('sv')).toEqual(['Egypten', 'Tyskland', 'Åland', 'Österrike', null])
  })

  it('puts own words among the names', () => {
    const labelled = [{ country: 'UA' }, { country: 'TR', countryLabel: 'Kurdistan' }, {}]
    const shown = labelled.sort(compareByCountry('en')).map((one) => displayCountry(one, 'en'))
    expect(shown).toEqual(['Kurdistan', 'Ukraine', null])
  })

  it('counts two without a country as equal', () => {
    expect(compareByCountry('en')({}, { country: 'ZZ' })).toBe(0)
  })
})
