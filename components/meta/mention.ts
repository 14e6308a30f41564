import type { CreativeWorkLeaf, OrganizationLeaf } from 'schema-dts'
import type { Translated } from '@/domain/translation/note'
import type { Campaign, Organization } from '@/payload-types'
import { type At, addressOf, idOf } from './at'

const isDocument = <Doc extends object>(
  reference: string | Doc | null | undefined,
): reference is Doc => typeof reference === 'object' && reference !== null

/** The documents among references, those that readers may not see left out. */
export const documentsIn = <Doc extends object>(
  references: readonly (string | Doc)[] | null | undefined,
): Translated<Doc>[] => (references ?? []).filter(isDocument)

/** An organisation as another page names it: its name and its own page. */
export const organizationNamed = (
  { name, slug }: Pick<Organization, 'name' | 'slug'>,
  at: At,
): OrganizationLeaf => {
  const path = `/organizations/${slug}`
  return { '@type': 'Organization', '@id': idOf(at, path), name, url: addressOf(at, path) }
}

/** A campaign as another page names it: its title and its own page. */
export const campaignNamed = (
  { title, slug }: Pick<Campaign, 'title' | 'slug'>,
  at: At,
): CreativeWorkLeaf => {
  const path = `/campaigns/${slug}`
  return { '@type': 'CreativeWork', '@id': idOf(at, path), name: title, url: addressOf(at, path) }
}
