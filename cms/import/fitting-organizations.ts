import type { PayloadRequest } from 'payload'
import type { Sought } from '@/domain/import/verdict'
import type { Fitting } from '@/domain/import/wire'
import { searchKey } from '@/domain/search-key'

type Listed = {
  id: string
  name?: string | null
  nativeName?: string | null
  abbreviation?: string | null
  country?: string | null
  slug?: string | null
}

const isExact = (one: string | null | undefined, other: string | null | undefined): boolean =>
  Boolean(one) && Boolean(other) && searchKey(one ?? '') === searchKey(other ?? '')

const fits = (entry: Sought, listed: Listed): boolean => {
  const isElsewhere =
    Boolean(entry.country) && Boolean(listed.country) && entry.country !== listed.country
  if (isElsewhere) return false
  if (isExact(entry.name, listed.name) || isExact(entry.nativeName, listed.nativeName)) return true
  return (
    isExact(entry.abbreviation, listed.abbreviation) &&
    Boolean(entry.country) &&
    entry.country === listed.country
  )
}

/** For each entry the organisation of the directory that has exactly its name, or its abbreviation in its country. */
export const fittingOrganizations = async (
  req: PayloadRequest,
  entries: readonly Sought[],
): Promise<(Fitting | null)[]> => {
  const names = entries.flatMap(({ name, nativeName }) =>
    nativeName ? [name, nativeName] : [name],
  )
  const short = entries.flatMap(({ abbreviation }) => (abbreviation ? [abbreviation] : []))
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: {
      or: [
        { name: { in: names } },
        { nativeName: { in: names } },
        ...(short.length ? [{ abbreviation: { in: short } }] : []),
      ],
    },
    depth: 0,
    limit: 1000,
    pagination: false,
    select: { name: true, nativeName: true, abbreviation: true, country: true, slug: true },
    // The door has asked who may import.
    overrideAccess: true,
    req,
  })
  const listed = docs as unknown as Listed[]
  return entries.map((entry) => {
    if (entry.kind === 'person') return null
    const found = listed.filter((one) => fits(entry, one))
    const [only] = found
    // Two that fit are none: a person chooses then.
    return only && found.length === 1
      ? { id: String(only.id), name: only.name ?? '', slug: only.slug ?? '' }
      : null
  })
}
