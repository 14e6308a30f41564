import type { Access, CollectionConfig, GlobalConfig, Where } from 'payload'
import { type GovernedSlug, grantFor, type Operation } from '@/domain/permissions'
import { accountOf, rolesOf } from './account'
import { publishedTo } from './opened-drafts'

const decide =
  (slug: GovernedSlug, operation: Operation): Access =>
  ({ req, data }): boolean | Where | Promise<Where> => {
    const account = accountOf(req.user)
    switch (grantFor(rolesOf(req.user), slug, operation)) {
      case 'all':
        return true
      case 'published':
        return publishedTo(req, slug)
      case 'own-locales':
        return inOwnLocales(account?.locales ?? [], operation, data)
      case 'self':
        return account ? { id: { equals: account.id } } : false
      case 'none':
        return false
    }
  }

/** Both the document as it is and the one it would become have to be in the translator's locales. */
const inOwnLocales = (own: string[], operation: Operation, data: unknown): boolean | Where => {
  const next =
    typeof data === 'object' && data !== null && 'locale' in data ? data.locale : undefined
  if (next !== undefined && !own.some((locale) => locale === next)) return false
  if (operation === 'create') return own.length > 0
  const column = operation === 'readVersions' ? 'version.locale' : 'locale'
  return own.length > 0 ? { [column]: { in: own } } : false
}

/** Payload's access rules for a collection, made from the table of permissions. */
export const collectionAccess = (slug: GovernedSlug): NonNullable<CollectionConfig['access']> => ({
  create: decide(slug, 'create'),
  read: decide(slug, 'read'),
  readVersions: decide(slug, 'readVersions'),
  update: decide(slug, 'update'),
  delete: decide(slug, 'delete'),
  unlock: ({ req }) => rolesOf(req.user).includes('admin'),
})

/** Payload's access rules for a global, made from the same table. */
export const globalAccess = (slug: GovernedSlug): NonNullable<GlobalConfig['access']> => ({
  read: decide(slug, 'read'),
  readVersions: decide(slug, 'readVersions'),
  update: decide(slug, 'update'),
})
