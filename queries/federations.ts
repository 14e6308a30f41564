import type { Where } from 'payload'
import { tagOf } from '@/cms/cache-tags'
import { type CountryCode, isCountryCode } from '@/domain/country/country'
import { treesOf } from '@/domain/organization/trees'
import type { Locale } from '@/i18n/locales'
import { cached } from './cached'
import { asDraftReader, cms } from './cms'

/** How many memberships are drawn as trees; whoever has more sees the list by federation. */
const mostMembers = 500

const asBranch = {
  name: true,
  slug: true,
  abbreviation: true,
  nativeLanguage: true,
  country: true,
  memberOf: true,
  originalLocale: true,
} as const

const idOf = (reference: string | { id: string }): string =>
  typeof reference === 'string' ? reference : reference.id

/** The published federations with their members, storey by storey, by name. */
export const federationTrees = cached(
  'federation-trees',
  async (locale: Locale) => {
    const payload = await cms()
    const reader = await asDraftReader(locale)
    const find = async (where: Where) => {
      const { docs } = await payload.find({
        collection: 'organizations',
        depth: 0,
        limit: mostMembers,
        pagination: false,
        select: asBranch,
        sort: 'searchKey',
        where,
        ...reader,
      })
      return docs.map((doc) => ({ ...doc, memberOf: (doc.memberOf ?? []).map(idOf) }))
    }
    const members = await find({ memberOf: { exists: true } })
    const known = new Set(members.map(({ id }) => id))
    const above = [...new Set(members.flatMap(({ memberOf }) => memberOf))]
    const missing = above.filter((id) => !known.has(id))
    const tops = missing.length > 0 ? await find({ id: { in: missing } }) : []
    return treesOf([...tops, ...members])
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
