import { describe, expect, it } from 'vitest'
import { countryInName } from './country-in-name'
import { statedPlace } from './stated-country'

describe('statedPlace', () => {
  it.each([
    ['Kenya', 'KE'],
    ['KENYA:', 'KE'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['UK', 'GB'],
    ['the Netherlands', 'NL'],
    ['DR Congo', 'CD'],
    ['RDC', 'CD'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Guinea Bissau', 'GW'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['Deutschland', 'DE'],
    ['Países Bajos', 'NL'],
    ['Royaume-Uni', 'GB'],
    ['تونس', 'TN'],
    ['الولايات المتحدة', 'US'],
    ['日本', 'JP'],
    ['德國', 'DE'],
    ['Brasil', 'BR'],
    ['Россия', 'RU'],
    ['Magyarország', 'HU'],
    ['ایران', 'IR'],
    ['ישראל', 'IL'],
    ['Republic of Korea', 'KR'],
    ['Hong Kong', 'HK'],
    ['Luxemburg', 'LU'],
  ])('reads %s', (text, country) => {
    expect(statedPlace(text)).toEqual({ country })
  })

  it('keeps words that say more than the code', () => {
    expect(statedPlace('Turkey / Kurdistan')).toEqual({
      country: 'TR',
      countryLabel: 'Turkey / Kurdistan',
    })
    expect(statedPlace('Democratic Republic of the Congo')).toEqual({
      country: 'CD',
      countryLabel: 'Democratic Republic of the Congo',
    })
    expect(statedPlace('Scotland')).toEqual({ country: 'GB', countryLabel: 'Scotland' })
    expect(statedPlace('Kurdistan')).toEqual({ countryLabel: 'Kurdistan', doubt: true })
  })

  it.each(['us', 'Nairobi', 'Party of Kenya', '', 'ML', 'Congo-Brazza Union', 'Jane Doe'])(
    'takes %j for no country',
    (text) => {
      expect(statedPlace(text)).toBeNull()
    },
  )
})

describe('countryInName', () => {
  it.each([
    ['Revolutionary Communist Party of Egypt', 'EG'],
    ['Communist Party of South Africa (Marxist-Leninist)', 'ZA'],
    ['Marxistisch-Leninistische Partei Deutschlands', 'DE'],
    ['Bulgarian Communist Party', 'BG'],
    ['Moroccan Marxist-Leninist Proletarian Line', 'MA'],
    ['Partido Proletario del Perú', 'PE'],
    ['Gewerkschaft Schweiz', 'CH'],
    ['الاتحاد العام التونسي للشغل', 'TN'],
    ['全日本港湾労働組合', 'JP'],
    ['中国工人联合会', 'CN'],
    ['Union of Papua New Guinea', 'PG'],
  ])('finds the country in %s', (name, country) => {
    expect(countryInName(name)).toEqual({ country })
  })

  it('finds places that are joined', () => {
    expect(countryInName('Bolshevik Party (North Kurdistan-Turkey)')).toEqual({
      country: 'TR',
      countryLabel: 'North Kurdistan-Turkey',
    })
    expect(countryInName('Communist Party Turkey / Kurdistan')?.countryLabel).toBe(
      'Turkey / Kurdistan',
    )
  })

  it('does not choose between two', () => {
    expect(countryInName('Friends of France in Algeria')).toEqual({ doubt: true })
  })

  it.each(['Social Democratic Party', 'Workers united for us', 'Rode Morgen'])(
    'finds none in %s',
    (name) => {
      expect(countryInName(name)).toBeNull()
    },
  )
})
