import type { CountryCode } from '@/domain/country/country'
import type { OrganizationKind } from '@/domain/organization/kind'

/** A signatory organisation as the appeal names it. */
export type SignatoryName = {
  slug: string
  abbreviation: string
  name: string
  /** The name in the organisation's own language, with the tag of that language. */
  native?: readonly [name: string, language: string]
  country: CountryCode
  countryLabel?: string
  kind: OrganizationKind
}

/**
 * The 25 signatories of the appeal for the Jiashi workers as of 15 October 2018, in the order of the source, which is
 * that of their numbers. Names stand as they stand there, line ends healed; where the source gives no name in the
 * organisation's own language, none is given here either.
 */
export const signatoryNames = [
  {
    slug: 'rcp-egypt',
    abbreviation: 'RCP',
    name: 'Revolutionary Communist Party of Egypt',
    country: 'EG',
    kind: 'party',
  },
  {
    slug: 'orc-congo',
    abbreviation: 'ORC',
    name: 'Revolutionary Organization of Congo',
    native: ['Organisation Révolutionnaire du Congo', 'fr'],
    country: 'CD',
    countryLabel: 'Democratic Republic of the Congo',
    kind: 'other',
  },
  {
    slug: 'sdp-kenya',
    abbreviation: 'SDP',
    name: 'Social Democratic Party',
    country: 'KE',
    kind: 'party',
  },
  {
    slug: 'mmlpl',
    abbreviation: 'MMLPL',
    name: 'Moroccan Marxist-Leninist Proletarian Line',
    country: 'MA',
    kind: 'other',
  },
  {
    slug: 'cpsa-ml',
    abbreviation: 'CPSA (ML)',
    name: 'Communist Party of South Africa (Marxist-Leninist)',
    country: 'ZA',
    kind: 'party',
  },
  {
    slug: 'mloa',
    abbreviation: 'MLOA',
    name: 'Marxist-Leninist Organization of Afghanistan',
    country: 'AF',
    kind: 'other',
  },
  {
    slug: 'cpb',
    abbreviation: 'CPB',
    name: 'Communist Party of Bangladesh',
    country: 'BD',
    kind: 'party',
  },
  {
    slug: 'cpi-ml-red-star',
    abbreviation: 'CPI (ML) Red Star',
    name: 'Communist Party of India (Marxist-Leninist) Red Star',
    country: 'IN',
    kind: 'party',
  },
  {
    slug: 'pcc-cpi-ml',
    abbreviation: 'PCC CPI (ML)',
    name: 'Provisional Central Committee Communist Party of India (Marxist-Leninist)',
    country: 'IN',
    kind: 'party',
  },
  {
    slug: 'ncp-mashal',
    abbreviation: 'NCP (Mashal)',
    name: 'Nepal Communist Party (Mashal)',
    country: 'NP',
    kind: 'party',
  },
  {
    slug: 'ndmlp',
    abbreviation: 'NDMLP',
    name: 'New-Democratic Marxist-Leninist Party',
    country: 'LK',
    kind: 'party',
  },
  {
    slug: 'bkp-bulgaria',
    abbreviation: 'БКП',
    name: 'Bulgarian Communist Party',
    native: ['Българска Комунистическа Партия', 'bg'],
    country: 'BG',
    kind: 'party',
  },
  {
    slug: 'mlpd',
    abbreviation: 'MLPD',
    name: 'Marxist-Leninist Party of Germany',
    native: ['Marxistisch-Leninistische Partei Deutschlands', 'de'],
    country: 'DE',
    kind: 'party',
  },
  {
    slug: 'miksz',
    abbreviation: 'MIKSZ',
    name: 'Organisation of Hungarian Youth Community',
    native: ['Magyar Ifjúság Közösségi Szervezete', 'hu'],
    country: 'HU',
    kind: 'other',
  },
  {
    slug: 'kol-luxemburg',
    abbreviation: 'KOL',
    name: 'Communist Organization of Luxemburg',
    native: ['Kommunistische Organisation Luxemburg', 'de'],
    country: 'LU',
    kind: 'other',
  },
  {
    slug: 'rode-morgen',
    abbreviation: 'RM',
    name: 'Red Dawn',
    native: ['Rode Morgen', 'nl'],
    country: 'NL',
    kind: 'other',
  },
  {
    slug: 'bp-nk-t',
    abbreviation: 'BP (NK-T)',
    name: 'Bolshevik Party (North Kurdistan-Turkey)',
    native: ['Bolşevik Parti (Kuzey Kürdistan-Türkiye)', 'tr'],
    country: 'TR',
    countryLabel: 'North Kurdistan-Turkey',
    kind: 'party',
  },
  {
    slug: 'mlgs',
    abbreviation: 'MLGS',
    name: 'Marxist-Leninist Group of Switzerland',
    native: ['Marxistisch-Leninistische Gruppe Schweiz', 'de'],
    country: 'CH',
    kind: 'other',
  },
  {
    slug: 'mlkp',
    abbreviation: 'MLKP',
    name: 'Marxist Leninist Communist Party Turkey / Kurdistan',
    native: ['Marksist Leninist Komünist Parti Türkiye / Kürdistan', 'tr'],
    country: 'TR',
    countryLabel: 'Turkey / Kurdistan',
    kind: 'party',
  },
  {
    slug: 'pcc-m',
    abbreviation: 'PCC-M',
    name: 'Communist Party of Colombia - Maoist',
    native: ['Partido Comunista de Colombia – Maoista', 'es'],
    country: 'CO',
    kind: 'party',
  },
  {
    slug: 'pc-ml-dominican-republic',
    abbreviation: 'PC (ML)',
    name: 'Communist Party (Marxist-Leninist)',
    native: ['Partido Comunista (Marxista Leninista)', 'es'],
    country: 'DO',
    kind: 'party',
  },
  {
    slug: 'pc-ml-panama',
    abbreviation: 'PC/ML',
    name: 'Communist Party (Marxist-Leninist) of Panama',
    native: ['Partido Comunista (Marxista-Leninista) de Panamá', 'es'],
    country: 'PA',
    kind: 'party',
  },
  {
    slug: 'pcp-independiente',
    abbreviation: 'PCP (independiente)',
    name: 'Paraguayan Communist Party (independent)',
    native: ['Partido Comunista Paraguayo (independiente)', 'es'],
    country: 'PY',
    kind: 'party',
  },
  {
    slug: 'pml-del-peru',
    abbreviation: 'PML del Perú',
    name: 'Marxist-Leninist Party of Peru',
    native: ['Partido Marxista Leninista del Perú', 'es'],
    country: 'PE',
    kind: 'party',
  },
  {
    slug: 'ppp-peru',
    abbreviation: 'PPP',
    name: 'Proletarian Party of Peru',
    native: ['Partido Proletario del Perú', 'es'],
    country: 'PE',
    kind: 'party',
  },
] as const satisfies readonly SignatoryName[]

/** The slug of a signatory organisation. */
export type SignatorySlug = (typeof signatoryNames)[number]['slug']
