import { type Catalogue, type CatalogueMessage, messageKey } from './message'

/**
 * Brings the words of an earlier catalogue back as changes of the stored one: each that differs counts its `rev` up, and
 * keeps who wrote it then and whether it was reviewed. What the earlier one did not know stays as it is.
 */
export function bringBack(stored: Catalogue, earlier: Catalogue): CatalogueMessage[] {
  const entries = new Map(stored.map((entry) => [messageKey(entry), entry]))
  for (const entry of earlier) {
    const key = messageKey(entry)
    const before = entries.get(key)
    if (before ? isSame(before, entry) : entry.msgstr.trim() === '') continue
    const { obsolete, rev, ...words } = entry
    entries.set(key, {
      ...words,
      ...(before?.obsolete ? { obsolete: true } : {}),
      rev: Math.max(before?.rev ?? 0, rev ?? 0) + 1,
    })
  }
  return [...entries.values()]
}

const flags = ['fuzzy', 'reviewed', 'machine'] as const

function isSame(one: CatalogueMessage, other: CatalogueMessage): boolean {
  return (
    one.msgstr === other.msgstr &&
    flags.every((flag) => Boolean(one[flag]) === Boolean(other[flag]))
  )
}
