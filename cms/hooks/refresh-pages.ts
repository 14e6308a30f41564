import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { GovernedSlug } from '@/domain/permissions'
import { campaignTag, tagOf } from '../cache-tags'
import { refresh } from '../refresh'

type Doc = { _status?: unknown; state?: unknown; campaign?: unknown } | undefined

const isPublic = (doc: Doc): boolean => doc?._status === 'published' || doc?.state === 'published'

const campaignOf = (doc: Doc): string => {
  const campaign = doc?.campaign
  return typeof campaign === 'object' && campaign !== null && 'id' in campaign
    ? String(campaign.id)
    : String(campaign ?? '')
}

const tagsFor = (slug: string, docs: Doc[]): string[] =>
  slug === 'signatories' || slug === 'solidarity-messages'
    ? docs.map((doc) => campaignTag(slug, campaignOf(doc)))
    : [tagOf(slug as GovernedSlug)]

/** Draws pages anew when something public changed, appeared or went; saving a draft leaves them as they are. */
export const refreshOnChange: CollectionAfterChangeHook = ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  if (isPublic(doc) || isPublic(previousDoc))
    refresh(req, tagsFor(collection.slug, [doc, previousDoc]))
  return doc
}

/** Draws pages anew when something public is deleted for good. */
export const refreshOnDelete: CollectionAfterDeleteHook = ({ collection, doc, req }) => {
  refresh(req, tagsFor(collection.slug, [doc]))
  return doc
}
