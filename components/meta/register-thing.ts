import type { ListedSignatory } from '@/components/campaign/register'
import type { Listed } from './list-thing'

/**
 * The organisations among the signatories that a page shows, those that have a page of their own, by their numbers. People
 * are left to those who read the page: what machines have copied cannot be withdrawn.
 */
export const organizationsAmong = (signatories: readonly ListedSignatory[]): Listed[] =>
  signatories.flatMap(({ number, shown, gone }) => {
    const organization = shown?.organization
    if (gone || !shown?.name || typeof organization !== 'object' || !organization) return []
    return [{ name: shown.name, path: `/organizations/${organization.slug}`, position: number }]
  })
