import type { NewsKind } from './kind'

/** What the digest can be narrowed by, in the order in which addresses name it. */
export const digestKeys = ['kind', 'publication', 'year', 'topic', 'country'] as const
export type DigestKey = (typeof digestKeys)[number]

/** What somebody chose of the digest; a topic by its id. */
export type DigestChoice = {
  kind?: NewsKind | undefined
  publication?: string | undefined
  year?: number | undefined
  topic?: string | undefined
  country?: string | undefined
}

/** What items have in common by which they can be chosen, and how many they are. */
export type DigestRow = {
  kind: string
  publication: string | null
  year: number | null
  topics: readonly string[]
  countries: readonly string[]
  count: number
}

/** A value of one key, and how many items remain if it is chosen beside what is chosen already. */
export type DigestOption = { value: string; count: number }

/** Whether the digest can be narrowed to a publication: addresses carry names of up to 100 characters, without space around them. */
export function hasDigestPage(publication: string | null | undefined): publication is string {
  return Boolean(publication && publication.trim() === publication && publication.length <= 100)
}

/** Puts items that are alike in all respects into one row. */
export function digestRows(items: readonly Omit<DigestRow, 'count'>[]): DigestRow[] {
  const rows = new Map<string, DigestRow>()
  for (const { kind, publication, year, topics, countries } of items) {
    const key = JSON.stringify([kind, publication, year, topics, countries])
    const known = rows.get(key)
    if (known) known.count += 1
    else rows.set(key, { kind, publication, year, topics, countries, count: 1 })
  }
  return [...rows.values()]
}

/** The values of each key with their counts, the most frequent first; years from the newest. */
export function digestOptions(
  rows: readonly DigestRow[],
  choice: DigestChoice,
): Record<DigestKey, DigestOption[]> {
  const optionsOf = (key: DigestKey): DigestOption[] => {
    const counts = new Map<string, number>()
    const others = { ...choice, [key]: undefined }
    for (const row of rows)
      if (isChosen(row, others))
        for (const value of valuesOf(row, key))
          counts.set(value, (counts.get(value) ?? 0) + row.count)
    const options = [...counts].map(([value, count]) => ({ value, count }))
    return options.sort(
      key === 'year'
        ? (one, other) => Number(other.value) - Number(one.value)
        : (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
    )
  }
  return {
    kind: optionsOf('kind'),
    publication: optionsOf('publication'),
    year: optionsOf('year'),
    topic: optionsOf('topic'),
    country: optionsOf('country'),
  }
}

function isChosen(row: DigestRow, choice: DigestChoice): boolean {
  return digestKeys.every((key) => {
    const chosen = choice[key]
    return chosen === undefined || valuesOf(row, key).includes(String(chosen))
  })
}

function valuesOf(row: DigestRow, key: DigestKey): readonly string[] {
  switch (key) {
    case 'topic':
      return row.topics
    case 'country':
      return row.countries
    case 'year':
      return row.year === null ? [] : [String(row.year)]
    default:
      return row[key] === null ? [] : [row[key]]
  }
}
