import { describe, expect, it } from 'vitest'
import { isLanguageTag } from '@/domain/language-tag/language-tag'
import { signatories, signatoryOrganizations } from './signatories'
import { type SignatoryName, signatoryNames } from './signatory-names'

/** The source's list, read by hand: number, abbreviation, native name, English name, country as given or evident. */
const source: [number, string, string | null, string, string][] = [
  [1, 'RCP', null, 'Revolutionary Communist Party of Egypt', 'EG'],
  [
    2,
    'ORC',
    'Organisation Révolutionnaire du Congo',
    'Revolutionary Organization of Congo',
    'CD Democratic Republic of the Congo',
  ],
  [3, 'SDP', null, 'Social Democratic Party', 'KE'],
  [4, 'MMLPL', null, 'Moroccan Marxist-Leninist Proletarian Line', 'MA'],
  [5, 'CPSA (ML)', null, 'Communist Party of South Africa (Marxist-Leninist)', 'ZA'],
  [6, 'MLOA', null, 'Marxist-Leninist Organization of Afghanistan', 'AF'],
  [7, 'CPB', null, 'Communist Party of Bangladesh', 'BD'],
  [8, 'CPI (ML) Red Star', null, 'Communist Party of India (Marxist-Leninist) Red Star', 'IN'],
  [
    9,
    'PCC CPI (ML)',
    null,
    'Provisional Central Committee Communist Party of India (Marxist-Leninist)',
    'IN',
  ],
  [10, 'NCP (Mashal)', null, 'Nepal Communist Party (Mashal)', 'NP'],
  [11, 'NDMLP', null, 'New-Democratic Marxist-Leninist Party', 'LK'],
  [12, 'БКП', 'Българска Комунистическа Партия', 'Bulgarian Communist Party', 'BG'],
  [
    13,
    'MLPD',
    'Marxistisch-Leninistische Partei Deutschlands',
    'Marxist-Leninist Party of Germany',
    'DE',
  ],
  [
    14,
    'MIKSZ',
    'Magyar Ifjúság Közösségi Szervezete',
    'Organisation of Hungarian Youth Community',
    'HU',
  ],
  [15, 'KOL', 'Kommunistische Organisation Luxemburg', 'Communist Organization of Luxemburg', 'LU'],
  [16, 'RM', 'Rode Morgen', 'Red Dawn', 'NL'],
  [
    17,
    'BP (NK-T)',
    'Bolşevik Parti (Kuzey Kürdistan-Türkiye)',
    'Bolshevik Party (North Kurdistan-Turkey)',
    'TR North Kurdistan-Turkey',
  ],
  [
    18,
    'MLGS',
    'Marxistisch-Leninistische Gruppe Schweiz',
    'Marxist-Leninist Group of Switzerland',
    'CH',
  ],
  [
    19,
    'MLKP',
    'Marksist Leninist Komünist Parti Türkiye / Kürdistan',
    'Marxist Leninist Communist Party Turkey / Kurdistan',
    'TR Turkey / Kurdistan',
  ],
  [
    20,
    'PCC-M',
    'Partido Comunista de Colombia – Maoista',
    'Communist Party of Colombia - Maoist',
    'CO',
  ],
  [
    21,
    'PC (ML)',
    'Partido Comunista (Marxista Leninista)',
    'Communist Party (Marxist-Leninist)',
    'DO',
  ],
  [
    22,
    'PC/ML',
    'Partido Comunista (Marxista-Leninista) de Panamá',
    'Communist Party (Marxist-Leninist) of Panama',
    'PA',
  ],
  [
    23,
    'PCP (independiente)',
    'Partido Comunista Paraguayo (independiente)',
    'Paraguayan Communist Party (independent)',
    'PY',
  ],
  [
    24,
    'PML del Perú',
    'Partido Marxista Leninista del Perú',
    'Marxist-Leninist Party of Peru',
    'PE',
  ],
  [25, 'PPP', 'Partido Proletario del Perú', 'Proletarian Party of Peru', 'PE'],
]

const names: readonly SignatoryName[] = signatoryNames

const row = (signatory: SignatoryName, index: number) => [
  index + 1,
  signatory.abbreviation,
  signatory.native?.[0] ?? null,
  signatory.name,
  [signatory.country, signatory.countryLabel].filter(Boolean).join(' '),
]

describe('the signatories', () => {
  it('are the 25 of the source, in its order and its words', () => {
    expect(names.map(row)).toEqual(source)
  })

  it('stand in the register under the numbers 1 to 25, each as its organisation is named', () => {
    const idOf = (collection: string, key: string) => `${collection} ${key}`
    const registered = signatories.map((entry) => entry.data(idOf))
    const organizations = signatoryOrganizations.map((entry) => entry.data(idOf))
    const shared = ['name', 'nativeName', 'nativeLanguage', 'abbreviation', 'country'] as const
    registered.forEach((signatory, index) => {
      expect(signatory).toMatchObject({
        campaign: 'campaigns jiashi-workers',
        number: index + 1,
        organization: `organizations ${names[index]?.slug}`,
        state: 'published',
        publishedOn: '2018-10-15T00:00:00.000Z',
      })
      for (const field of shared)
        expect(Reflect.get(signatory, field)).toBe(Reflect.get(organizations[index] ?? {}, field))
    })
    expect(registered).toHaveLength(25)
  })

  it('say of each native name which language it is in', () => {
    for (const { native } of names)
      expect(native === undefined || isLanguageTag(native[1])).toBe(true)
  })

  it('have an address each', () => {
    expect(new Set(names.map(({ slug }) => slug)).size).toBe(25)
    expect(names.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
  })

  it('are claimed as members of nothing, since the source does not say so', () => {
    const organizations = signatoryOrganizations.map((entry) => entry.data(() => 'id'))
    expect(organizations.filter((organization) => 'memberOf' in organization)).toEqual([])
  })
})
