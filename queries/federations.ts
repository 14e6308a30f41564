import type { Where } from 'payload'
import { tagOf } from '@/cms/cache-tags'
import { type CountryCode, isCountryCode } from '@/domain/country/country'
import { drawnTrees, filledTrees, itemsOf } from '@/domain/organization/drawn-trees'
import { type Membership, treesOf } from '@/domain/organization/trees'
import type { Locale } from '@/i18n/locales'
import { cached } from './cached'
import { asDraftReader, cms } from './cms'
import { everyOne } from './every-one'

/** How many ids one condition names. */
const perCondition = 500

type Reader = Awaited<ReturnType<typeof asDraftReader>>

const idOf = (reference: string | { id: string }): string =>
  typeof reference === 'string' ? reference : reference.id

const chunksOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / perCondition) }, (_, index) =>
    ids.slice(index * perCondition, (index + 1) * perCondition),
  )

const byName = (one: { searchKey: string }, other: { searchKey: string }): number =>
  one.searchKey < other.searchKey ? -1 : Number(one.searchKey > other.searchKey)

/** Who is a member of what, by name; nothing more is read of them. */
const membershipsOf = async (reader: Reader, where: Where) => {
  const payload = await cms()
  const found: (Membership & { searchKey: string })[] = []
  const all = everyOne(where, (batch) =>
    payload.find({
      collection: 'organizations',
      ...reader,
      ...batch,
      context: {},
      depth: 0,
      joins: false,
      select: { memberOf: true, searchKey: true },
    }),
  )
  for await (const { id, memberOf, searchKey } of all)
    found.push({ id, memberOf: (memberOf ?? []).map(idOf), searchKey: searchKey ?? '' })
  return found.sort(byName)
}

/** Organisations as they are drawn in a tree, by their ids. */
const drawnOf = async (reader: Reader, ids: readonly string[]) => {
  const payload = await cms()
  const found = await Promise.all(
    chunksOf(ids).map((some) =>
      payload.find({
        collection: 'organizations',
        ...reader,
        depth: 0,
        joins: false,
        limit: some.length,
        pagination: false,
        select: {
          name: true,
          slug: true,
          abbreviation: true,
          nativeLanguage: true,
          originalLocale: true,
        },
        where: { id: { in: some } },
      }),
    ),
  )
  return new Map(found.flatMap(({ docs }) => docs).map((doc) => [doc.id, doc]))
}

/** The published federations with their members, storey by storey, by name: all are counted, and as many drawn as fit a page. */
export const federationTrees = cached(
  'federation-trees',
  async (locale: Locale) => {
    const reader = await asDraftReader(locale)
    // MongoDB finds those too whose memberships were emptied.
    const stated = await membershipsOf(reader, { memberOf: { exists: true } })
    const members = stated.filter(({ memberOf }) => memberOf.length > 0)
    const known = new Set(members.map(({ id }) => id))
    const above = [...new Set(members.flatMap(({ memberOf }) => memberOf))]
    const missing = chunksOf(above.filter((id) => !known.has(id)))
    const tops = await Promise.all(missing.map((ids) => membershipsOf(reader, { id: { in: ids } })))
    const trees = drawnTrees(treesOf([...tops.flat().sort(byName), ...members]))
    const drawn = await drawnOf(reader, [...new Set(itemsOf(trees).map(({ id }) => id))])
    return filledTrees(trees, ({ id }) => drawn.get(id))
  },
  [tagOf('organizations')],
)

/** A country (ISO 3166-1) and how many published organisations are in it. */
export type CountryCount = { country: CountryCode; count: number }

/** How many published organisations each country has, or how many members of one federation; the most first. */
export const countByCountry = cached(
  'organizations-by-country',
  async (federationId: string | null): Promise<CountryCount[]> => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'organizations',
      depth: 0,
      joins: false,
      overrideAccess: false,
      pagination: false,
      select: { country: true },
      where: {
        and: [
          { country: { exists: true } },
          ...(federationId ? [{ memberOf: { in: [federationId] } }] : []),
        ],
      },
    })
    const counts = new Map<CountryCode, number>()
    for (const { country } of docs)
      if (isCountryCode(country)) counts.set(country, (counts.get(country) ?? 0) + 1)
    return [...counts]
      .map(([country, count]) => ({ country, count }))
      .sort((one, other) => other.count - one.count || (one.country < other.country ? -1 : 1))
  },
  [tagOf('organizations')],
)
