import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { CollectionBeforeChangeHook } from 'payload'
import { carriedContent } from '@/domain/feed/carried-content'

type Stored = Record<string, unknown> & { id: string }

const digestOf = (content: unknown): string =>
  createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('base64url')
    .slice(0, 22)

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/**
 * When a document or a translation is published, dates it: the first time for good, and anew whenever what feeds carry of
 * it differs from what was published before, whichever draft or older version it comes from.
 */
export const noteContentChange: CollectionBeforeChangeHook = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  const content = carriedContent(slug, data)
  if (data._status !== 'published' || !content) return data
  const where = { id: { equals: originalDoc?.id } }
  const before =
    operation === 'update'
      ? await req.payload.db.findOne<Stored>({ collection: slug, req, where })
      : null
  const contentDigest = digestOf(content)
  const now = new Date().toISOString()
  const isSame = before?.contentDigest === contentDigest && before.contentChangedAt
  return {
    ...data,
    contentDigest,
    contentChangedAt: isSame ? before.contentChangedAt : now,
    ...(slug === 'translations'
      ? {}
      : { firstPublishedAt: isText(before?.firstPublishedAt) ? before.firstPublishedAt : now }),
  }
}
