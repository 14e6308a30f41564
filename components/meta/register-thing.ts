import type { ItemListLeaf } from 'schema-dts'
import type { ListedSignatory } from '@/components/campaign/register'
import type { At } from './at'
import { type Listed, listThing } from './list-thing'

const organizationsAmong = (signatories: readonly ListedSignatory[]): Listed[] =>
  signatories.flatMap(({ number, shown, gone }) => {
    const organization = shown?.organization
    if (gone || !shown?.name || typeof organization !== 'object' || !organization) return []
    return [{ name: shown.name, path: `/organizations/${organization.slug}`, position: number }]
  })

/**
 * The organisations among the signatories that a page shows, those that have a page of their own, by their numbers. People
 * are left to those who read the page: what machines have copied cannot be withdrawn. They are not counted: how many have
 * signed, and how many a day or a search finds, is more than is listed here.
 */
export const registerThing = (signatories: readonly ListedSignatory[], at: At): ItemListLeaf =>
  listThing(organizationsAmong(signatories), null, at)
