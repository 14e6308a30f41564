import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryName } from '@/domain/country/country'
import { readList } from './read-list'

const names = [
  'Harbour Workers Union',
  'Red Lamp Collective',
  'Tin Miners Federation',
  'Weavers’ League of Mothers',
  'Liga de Costureras Rebeldes',
  'Verein der Leuchtturmwärter',
  'Comité de Mères Solidaires',
  'Lemon and Orange Pickers Association',
  'Nurses’ Forum (North)',
]
const countries = [
  'KE',
  'PE',
  'BO',
  'BD',
  'DE',
  'SN',
  'ZA',
  'GB',
  'US',
  'LK',
  'DO',
  'CI',
  'NZ',
] as const

const entries = fc.uniqueArray(
  fc.record({ name: fc.constantFrom(...names), country: fc.constantFrom(...countries) }),
  { minLength: 3, maxLength: 25, selector: ({ name, country }) => name + country },
)

type Entry = { name: string; country: (typeof countries)[number] }
type Shape = (entries: readonly Entry[], locale: string) => string

const lines =
  (write: (entry: Entry, number: number, country: string) => string): Shape =>
  (list, locale) =>
    list.map((entry, at) => write(entry, at + 1, countryName(entry.country, locale))).join('\n')

const shapes: Record<string, Shape> = {
  '1. Name, Country': lines(({ name }, number, country) => `${number}. ${name}, ${country}`),
  '1) Name (Country)': lines(({ name }, number, country) => `${number}) ${name} (${country})`),
  '(1) Name – Country': lines(({ name }, number, country) => `(${number}) ${name} – ${country}`),
  '• Name, Country': lines(({ name }, _, country) => `• ${name}, ${country}`),
  'Name, Country': lines(({ name }, _, country) => `${name}, ${country}`),
  'Name (Country)': lines(({ name }, _, country) => `${name} (${country})`),
  'Country: Name': lines(({ name }, _, country) => `${country}: ${name}`),
  'with blank lines': lines(({ name }, number, country) => `${number}. ${name}, ${country}\n`),
  'in Arabic digits': lines(
    ({ name }, number, country) =>
      `${number.toLocaleString('ar-EG', { useGrouping: false })}. ${name}، ${country}`,
  ),
  'broken after the comma': lines(({ name }, number, country) => `${number}. ${name},\n${country}`),
  'a table': lines(({ name }, number, country) => `${number}\t${name}\t${country}`),
  'a table with strokes': lines(
    ({ name }, number, country) => `| ${number} | ${name} | ${country} |`,
  ),
  'CSV with a head': (list, locale) =>
    `Name,Country\n${lines(({ name }, _, country) => `"${name}","${country}"`)(list, locale)}`,
  'under headings': (list, locale) =>
    countries
      .map((country) => ({ country, group: list.filter((entry) => entry.country === country) }))
      .filter(({ group }) => group.length > 0)
      .map(
        ({ country, group }) =>
          `${countryName(country, locale)}:\n${group.map(({ name }) => `- ${name}`).join('\n')}`,
      )
      .join('\n\n'),
}

const sorted = (list: readonly { name: string; country?: string }[]) =>
  list.map(({ name, country }) => `${name}|${country}`).sort()

describe('a list that was written in a shape', () => {
  it.each(Object.entries(shapes))('%s, is read as it was meant', (_, write) => {
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom('en', 'de', 'fr', 'es', 'zh-Hans', 'ar'),
        (list, locale) => {
          expect(sorted(readList(write(list, locale)).entries)).toEqual(sorted(list))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is read without an error whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme', maxLength: 40 }),
            fc.constantFrom(
              '1. ',
              '(',
              ')',
              '\n',
              '\t',
              ', ',
              ';',
              '"',
              '|',
              'Kenya',
              '- ',
              '\f',
              '、',
              '   ',
              'ABC',
              ' – ',
            ),
          ),
          { maxLength: 60 },
        ),
        (parts) => {
          const { entries: read, leftOut } = readList(parts.join(''))
          const last = parts.join('').split(/[\n\f]/).length + 100
          for (const { lines: at } of [...read, ...leftOut])
            expect(at[0] > 0 && at[0] <= at[1] && at[1] <= last).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a very long list', () => {
  const timeFor = (text: string): number => {
    const start = performance.now()
    readList(text)
    return performance.now() - start
  }
  const long = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `${at + 1}. ABC   ${names[at % names.length]} of Place ${at} (Liga de Lugar), Peru`,
    ).join('\n')

  it('takes time in proportion to its length', () => {
    timeFor(long(500))
    const [short, ten] = [timeFor(long(3000)), timeFor(long(30_000))]
    expect(ten / short).toBeLessThan(25)
  }, 60_000)

  it.each([
    ['brackets', '('.repeat(20_000)],
    ['spaces', `a${' '.repeat(20_000)}b`],
    ['commas', ','.repeat(20_000)],
    ['hyphens', `${'a-'.repeat(10_000)}\nb`],
    ['quotation marks', '"a,'.repeat(6000)],
    ['digits', '1 '.repeat(10_000)],
    ['dashes', 'a – '.repeat(5000)],
    ['at signs', `${'a@'.repeat(5000)} ${'a.'.repeat(5000)}`],
    ['capitals', 'A '.repeat(10_000)],
    ['lines of quotation marks', '"\n'.repeat(5000)],
    ['strokes', '|'.repeat(20_000)],
    ['dates', '12 of '.repeat(3000)],
  ])('of nothing but %s is done in a moment', (_, text) => {
    expect(timeFor(`${text}\n1. One, Kenya\n2. Two, Peru\n${text}`)).toBeLessThan(5000)
  })
})
