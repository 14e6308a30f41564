import type { CollectionConfig } from 'payload'
import type { GovernedSlug } from '@/domain/permissions'
import { collectionAccess } from './access/from-table'
import { explainError } from './questions/explain-error'
import { keepModest } from './questions/keep-modest'

type Journal = Omit<CollectionConfig, 'slug' | 'access'> & { slug: GovernedSlug }

/** A collection that the site itself writes and nobody edits: no versions, no drafts, no trash. */
export const journalCollection = (config: Journal): CollectionConfig => ({
  ...config,
  access: collectionAccess(config.slug),
  lockDocuments: false,
  hooks: { ...config.hooks, beforeOperation: [keepModest], afterError: [explainError] },
})
