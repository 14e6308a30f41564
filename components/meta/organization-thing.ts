import type { OrganizationLeaf } from 'schema-dts'
import { registerNames } from '@/domain/organization/identifier'
import type { OrganizationKind } from '@/domain/organization/kind'
import { plainParagraphs } from '@/domain/rich-text/plain-text'
import { machineDate } from '@/domain/structured-data/machine-date'
import type { Translated } from '@/domain/translation/note'
import type { Organization } from '@/payload-types'
import { type At, addressOf, idOf } from './at'
import { known } from './known'
import { documentsIn, organizationNamed } from './mention'
import { pictureThing } from './picture-thing'

/** The type of schema.org that says no more than the kind does; most have none of their own. */
const typeOf: Partial<Record<OrganizationKind, string>> = {
  union: 'WorkersUnion',
  party: 'PoliticalParty',
  ngo: 'NGO',
  media: 'NewsMediaOrganization',
}

type Member = Pick<Organization, 'name' | 'slug'>

/** How many members are told to machines; the page lists them all. */
const most = 30

/** An organisation: its names, where it sits, how it is registered and reached, what it belongs to and who belongs to it. */
export const organizationThing = (
  organization: Translated<Organization>,
  members: readonly Member[],
  at: At,
): OrganizationLeaf => {
  const { name, abbreviation, nativeName, headquarters, registration, country } = organization
  const address = known({
    '@type': 'PostalAddress' as const,
    addressLocality: headquarters?.city,
    addressCountry: country,
  })
  const numbers = (organization.identifiers ?? []).map(({ scheme, register, number }) => ({
    propertyID: scheme === 'other' ? register : registerNames[scheme],
    value: number,
  }))
  const registered = registration?.number
    ? [{ propertyID: registration.authority, value: registration.number }]
    : []
  return known<OrganizationLeaf>({
    '@type': (typeOf[organization.kind] ?? 'Organization') as 'Organization',
    '@id': idOf(at, at.reading.path),
    name,
    alternateName: [nativeName, abbreviation].flatMap((one) => (one && one !== name ? [one] : [])),
    url: addressOf(at, at.reading.path),
    sameAs: (organization.websites ?? []).map(({ url }) => url),
    description: plainParagraphs(organization.mission)[0],
    email: organization.publicEmail,
    address: Object.keys(address).length > 1 && address,
    identifier: [...numbers, ...registered].map((one) =>
      known({ '@type': 'PropertyValue' as const, ...one }),
    ),
    foundingDate: machineDate(organization.founded),
    dissolutionDate: machineDate(organization.dissolved),
    logo: pictureThing(organization.logo, at.address, { caption: false }),
    memberOf: documentsIn<Organization>(organization.memberOf).map((one) =>
      organizationNamed(one, at),
    ),
    member: members.slice(0, most).map((one) => organizationNamed(one, at)),
  })
}
