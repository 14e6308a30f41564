import { describe, expect, it } from 'vitest'
import type { ImportEntry } from './entry'
import { readList } from './read-list'
import type { Said } from './testing/shape'
import { shapes } from './testing/shapes'

const said = (entry: ImportEntry, [, , , , , more = {}]: Said): Said =>
  [
    entry.number ?? null,
    entry.abbreviation ?? null,
    entry.name,
    entry.nativeName ?? null,
    entry.country ?? null,
    ...(Object.keys(more).length
      ? [Object.fromEntries(Object.keys(more).map((key) => [key, entry[key as keyof ImportEntry]]))]
      : []),
  ] as unknown as Said

describe('readList', () => {
  it.each(shapes)('reads $shape', ({ text, says, date }) => {
    const { entries, ...reading } = readList(text)
    expect(entries.map((entry, at) => said(entry, says[at] ?? ([] as unknown as Said)))).toEqual(
      says,
    )
    if (date) expect(reading.date).toBe(date)
  })
})
