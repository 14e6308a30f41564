import { stringify } from 'csv-stringify/sync'
import { countryName, isCountryCode } from '@/domain/country/country'
import { defaultLocale } from '@/i18n/locales'
import type { AskedRegister } from './asked-register'
import { type Listed, listed } from './listed'

const columns = [
  'number',
  'status',
  'kind',
  'name',
  'native_name',
  'native_language',
  'abbreviation',
  'country',
  'country_name',
  'city',
  'verified_by',
  'verified_domain',
  'published_on',
]

const recordOf = (item: Listed, locale: string): (number | string)[] => {
  if (item.status !== 'published')
    return [item.number, item.status, ...columns.slice(2).map(() => '')]
  const { row } = item
  const country = isCountryCode(row.country) ? countryName(row.country, locale) : null
  return [
    item.number,
    item.status,
    row.kind,
    row.name,
    row.nativeName,
    row.nativeLanguage,
    row.abbreviation,
    row.country,
    row.countryLabel ?? country,
    row.city,
    row.provedBy === 'none' ? null : row.provedBy,
    row.provedDomain,
    row.publishedOn,
  ].map((value) => value ?? '')
}

/** A piece of a table as RFC 4180 writes it; what a spreadsheet would run as a formula is given to it as text. */
const table = (records: (number | string)[][]): string =>
  stringify(records, { record_delimiter: '\r\n', escape_formulas: true })

/** The register as a table. */
export async function* csvOf(asked: AskedRegister): AsyncGenerator<string> {
  yield table([columns])
  for await (const items of listed(asked))
    yield table(items.map((item) => recordOf(item, asked.locale ?? defaultLocale)))
}
