import type { Entry } from './entry'
import { type SignatoryName, signatoryNames } from './signatory-names'

/** The day on which the source's list of signatories stood as it stands here. */
const asOf = '2018-10-15T00:00:00.000Z'

const names: readonly SignatoryName[] = signatoryNames

const signedAs = ({ name, abbreviation, native, country, countryLabel }: SignatoryName) => ({
  name,
  abbreviation,
  country,
  ...(native ? { nativeName: native[0], nativeLanguage: native[1] } : {}),
  ...(countryLabel ? { countryLabel } : {}),
})

/** One organisation for each signatory of the appeal. Whether it belongs to ICOR the source does not say. */
export const signatoryOrganizations: readonly Entry[] = names.map((organization) => ({
  collection: 'organizations',
  key: organization.slug,
  words: {
    name: organization.name,
    ...(organization.countryLabel ? { countryLabel: organization.countryLabel } : {}),
  },
  data: () => ({
    ...signedAs(organization),
    kind: organization.kind,
    slug: organization.slug,
    generateSlug: false,
    originalLocale: 'en',
    _status: 'published',
  }),
}))

/** The register of the campaign: the 25 signatories, numbered as in the source. */
export const signatories: readonly Entry[] = names.map((organization, index) => ({
  collection: 'signatories',
  key: `jiashi-workers/${index + 1}`,
  words: {
    'shown.name': organization.name,
    ...(organization.countryLabel ? { 'shown.countryLabel': organization.countryLabel } : {}),
  },
  data: (idOf) => ({
    campaign: idOf('campaigns', 'jiashi-workers'),
    number: index + 1,
    kind: 'organization',
    organization: idOf('organizations', organization.slug),
    ...signedAs(organization),
    state: 'published',
    visibility: 'public',
    source: 'import',
    proof: { method: 'source' },
    publishedOn: asOf,
    originalLocale: 'en',
  }),
}))
