import type { DigestRow } from './digest'

type PackedRow = readonly [
  kind: number,
  publication: number,
  year: number | null,
  topics: readonly number[],
  countries: readonly number[],
  count: number,
]

/**
 * Rows of the digest as a cache keeps them: each name and id once, rows by their places in that list; -1 is none. Ten
 * thousand rows that are all different take some 0.4 MB as JSON, where Next's data cache refuses what is over 2 MB.
 */
export type PackedRows = { words: readonly string[]; rows: readonly PackedRow[] }

/** Makes rows small enough to be kept; `unpackRows` gives them back. */
export function packRows(rows: readonly DigestRow[]): PackedRows {
  const places = new Map<string, number>()
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size
    places.set(word, place)
    return place
  }
  const packed = rows.map(
    ({ kind, publication, year, topics, countries, count }): PackedRow => [
      placeOf(kind),
      publication === null ? -1 : placeOf(publication),
      year,
      topics.map(placeOf),
      countries.map(placeOf),
      count,
    ],
  )
  return { words: [...places.keys()], rows: packed }
}

/** The rows that `packRows` made small, as they were. */
export function unpackRows({ words, rows }: PackedRows): DigestRow[] {
  const wordsAt = (places: readonly number[]) => places.flatMap((place) => words[place] ?? [])
  return rows.map(([kind, publication, year, topics, countries, count]) => ({
    kind: words[kind] ?? '',
    publication: words[publication] ?? null,
    year,
    topics: wordsAt(topics),
    countries: wordsAt(countries),
    count,
  }))
}
