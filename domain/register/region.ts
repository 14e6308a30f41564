import type { CountryCode } from '@/domain/country/country'

/** The regions of the world by their codes in UN M49, in the order of those codes. */
export const regionCodes = ['002', '009', '010', '019', '142', '150'] as const
export type RegionCode = (typeof regionCodes)[number]

const countriesIn: Record<Exclude<RegionCode, '150'>, string> = {
  '002':
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW',
  '009': 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  '010': 'AQ',
  '019':
    'AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI',
  '142':
    'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
}

const regions = new Map(
  Object.entries(countriesIn).flatMap(([region, codes]) =>
    codes.split(' ').map((code) => [code, region as RegionCode] as const),
  ),
)

/**
 * The region that a country lies in by the United Nations' M49 (its five regions and Antarctica). Taiwan, which the list
 * has under China, stands with Eastern Asia, and Kosovo, which it has not, with Europe.
 */
export const regionOf = (country: CountryCode): RegionCode => regions.get(country) ?? '150'

const namesByLocale = new Map<string, Intl.DisplayNames>()

/** The region's name in the language of `locale` (BCP 47), as CLDR gives it. */
export const regionName = (code: RegionCode, locale: string): string => {
  const names = namesByLocale.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' })
  namesByLocale.set(locale, names)
  return names.of(code) ?? code
}

const known: ReadonlySet<unknown> = new Set(regionCodes)

/** Whether a value is the code of a region. */
export const isRegionCode = (value: unknown): value is RegionCode => known.has(value)
