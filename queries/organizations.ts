import type { Where } from 'payload'
import { tagOf } from '@/cms/cache-tags'
import type { OrganizationKind } from '@/domain/organization/kind'
import type { Locale } from '@/i18n/locales'
import { bySlug } from './by-slug'
import { cached } from './cached'
import { asDraftReader, cms } from './cms'
import { pageOf } from './page-of'

const perPage = 30

const asListed = {
  name: true,
  slug: true,
  abbreviation: true,
  nativeName: true,
  nativeLanguage: true,
  country: true,
  countryLabel: true,
  kind: true,
  originalLocale: true,
} as const

export type OrganizationFilter = {
  page?: number
  kind?: OrganizationKind
  country?: string
  /** The id of a federation whose members are meant. */
  federation?: string
}

/** An organisation with its logo and what it is a member of. */
export const organizationBySlug = cached(
  'organization',
  (slug: string, locale: Locale) => bySlug('organizations', slug, locale),
  [tagOf('organizations'), tagOf('media')],
)

/** A page of organisations by name. */
export const listOrganizations = cached(
  'organizations',
  async (locale: Locale, { page = 1, kind, country, federation }: OrganizationFilter = {}) => {
    const payload = await cms()
    const where: Where = {
      and: [
        ...(kind ? [{ kind: { equals: kind } }] : []),
        ...(country ? [{ country: { equals: country } }] : []),
        ...(federation ? [{ memberOf: { in: [federation] } }] : []),
      ],
    }
    return pageOf(
      await payload.find({
        collection: 'organizations',
        depth: 0,
        limit: perPage,
        page,
        select: asListed,
        sort: 'searchKey',
        where,
        ...(await asDraftReader(locale)),
      }),
    )
  },
  [tagOf('organizations')],
)

/** The organisations that have told what they stand for, at most six, by name: those that the home page shows. */
export const leadingOrganizations = cached(
  'leading-organizations',
  async (locale: Locale) => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'organizations',
      depth: 0,
      limit: 6,
      pagination: false,
      select: asListed,
      sort: 'searchKey',
      where: { mission: { exists: true } },
      ...(await asDraftReader(locale)),
    })
    return docs
  },
  [tagOf('organizations')],
)

/** How many members a federation's own page lists; all of them stand in the directory. */
const mostMembersListed = 60

/** The organisations that name this one under "member of", by name, as many as its page lists. */
export const membersOf = cached(
  'members-of',
  async (organizationId: string, locale: Locale) => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'organizations',
      depth: 0,
      limit: mostMembersListed,
      pagination: false,
      select: asListed,
      sort: 'searchKey',
      where: { memberOf: { in: [organizationId] } },
      ...(await asDraftReader(locale)),
    })
    return docs
  },
  [tagOf('organizations')],
)
