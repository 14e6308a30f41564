import type { FieldHook } from 'payload'

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** Remembers the address that a published document had before its slug was changed, so that links last. */
export const keepFormerSlug: FieldHook = ({ data, originalDoc }) => {
  const known = textsIn(originalDoc?.formerSlugs)
  const before: unknown = originalDoc?.slug
  const now: unknown = data?.slug ?? before
  const wasPublic = originalDoc?._status === undefined || originalDoc._status === 'published'
  const moved = typeof before === 'string' && before !== '' && before !== now && wasPublic
  const kept = moved ? [...known, before] : known
  return [...new Set(kept)].filter((slug) => slug !== now)
}
