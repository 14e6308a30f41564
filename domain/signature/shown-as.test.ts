import { describe, expect, it } from 'vitest'
import { shownAs } from './shown-as'
import { type Visibility, visibilities } from './visibility'

const signed = (visibility: Visibility) => ({
  visibility,
  pseudonym: 'A nurse',
  name: 'Secret Name',
  abbreviation: 'SN',
  nativeName: 'Тайно име',
  nativeLanguage: 'bg',
  country: 'BG',
  countryLabel: 'Bulgaria',
  city: 'Sofia',
})

const hiddenParts = ['Secret', 'SN', 'Тайно', 'Sofia']

describe('shownAs', () => {
  it('shows everything of a public signatory but the pseudonym', () => {
    const { visibility: _, pseudonym, ...rest } = signed('public')
    expect(shownAs(signed('public'))).toEqual(rest)
    expect(JSON.stringify(shownAs(signed('public')))).not.toContain(pseudonym)
  })

  it.each(visibilities.filter((v) => v !== 'public'))('withholds names and place when %s', (v) => {
    const shown = JSON.stringify(shownAs(signed(v)))
    for (const part of hiddenParts) expect(shown).not.toContain(part)
  })

  it('keeps the country for a pseudonym and for country only, and nothing when counted only', () => {
    expect(shownAs(signed('pseudonym'))).toMatchObject({ name: 'A nurse', country: 'BG' })
    expect(shownAs(signed('country-only'))).toMatchObject({ name: null, country: 'BG' })
    expect(Object.values(shownAs(signed('counted-only'))).every((value) => value === null)).toBe(
      true,
    )
  })
})
