import type { PayloadRequest, Where } from 'payload'
import type { Registered, Sought } from '@/domain/import/verdict'
import type { SignatureState } from '@/domain/moderation'
import type { Signatory } from '@/payload-types'

const idOf = (value: unknown): string | null => {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return value === null || value === undefined ? null : String(value)
}

const registered = (doc: Signatory, undone: ReadonlySet<string>): Registered => ({
  id: String(doc.id),
  number: doc.number ?? null,
  name: doc.name,
  nativeName: doc.nativeName ?? null,
  abbreviation: doc.abbreviation ?? null,
  country: doc.country ?? null,
  state: doc.state as SignatureState,
  isUndone: undone.has(idOf(doc.import) ?? ''),
})

const present = <Value>(values: readonly (Value | null | undefined)[]): Value[] =>
  [
    ...new Set(values.filter((value) => value !== null && value !== undefined && value !== '')),
  ] as Value[]

/** The imports of a campaign that were undone. */
const undoneImports = async (req: PayloadRequest, campaign: string): Promise<Set<string>> => {
  const { docs } = await req.payload.find({
    collection: 'imports',
    where: { and: [{ campaign: { equals: campaign } }, { state: { equals: 'undone' } }] },
    depth: 0,
    limit: 1000,
    pagination: false,
    select: {},
    // The door has asked who may import; the log of imports is closed over REST.
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/**
 * All of a campaign's register whom one of these entries may be: by number, by name, by abbreviation; those who left too.
 * One query whatever the length of the register, each part of it by an index.
 */
export const knownIn = async (
  req: PayloadRequest,
  campaign: string,
  entries: readonly Sought[],
  keys: readonly string[],
): Promise<Registered[]> => {
  const names = present(entries.flatMap(({ name, nativeName }) => [name, nativeName]))
  const any: Where[] = [
    { number: { in: present(entries.map(({ number }) => number)) } },
    { name: { in: names } },
    { nativeName: { in: names } },
    { abbreviation: { in: present(entries.map(({ abbreviation }) => abbreviation)) } },
    { searchKey: { in: present(keys) } },
  ].filter((where) => Object.values(where).some((condition) => condition.in.length > 0))
  if (any.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'signatories',
    where: { and: [{ campaign: { equals: campaign } }, { or: any }] },
    depth: 0,
    limit: 5000,
    pagination: false,
    trash: true,
    select: {
      number: true,
      name: true,
      nativeName: true,
      abbreviation: true,
      country: true,
      state: true,
      import: true,
    },
    // The door has asked who may import; names are closed over REST to all but staff.
    overrideAccess: true,
    req,
  })
  const undone = docs.some((doc) => doc.state === 'invalidated')
    ? await undoneImports(req, campaign)
    : new Set<string>()
  return docs.map((doc) => registered(doc as Signatory, undone))
}

/**
 * Those numbers of a list that were given once to somebody who was deleted since. The number of an import that was undone
 * may come again with the list that it was taken from.
 */
export const numbersLeftBehind = async (
  req: PayloadRequest,
  campaign: string,
  entries: readonly Sought[],
  known: readonly Registered[],
): Promise<Set<number>> => {
  const held = new Set(known.map(({ number }) => number))
  const asked = present(entries.map(({ number }) => number)).filter((number) => !held.has(number))
  if (asked.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ number: number }>({
    collection: 'register-entries',
    limit: asked.length,
    pagination: false,
    req,
    select: { number: true, event: true },
    where: {
      and: [
        { campaign: { equals: campaign } },
        { until: { exists: false } },
        { number: { in: asked } },
        { event: { not_equals: 'invalidated' } },
      ],
    },
  })
  return new Set(docs.map(({ number }) => number))
}
