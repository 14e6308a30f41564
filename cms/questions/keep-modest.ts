import type { CollectionBeforeOperationHook } from 'payload'
import { boundedJoins, type Joins } from './bounded-joins'
import { boundedLimit } from './bounded-limit'
import { checkSort } from './check-sort'
import { checkWhere } from './check-where'

type Asked = {
  currentDepth?: number
  joins?: Joins
  limit?: unknown
  overrideAccess?: boolean
  page?: unknown
  pagination?: unknown
  sort?: unknown
  where?: unknown
}

/**
 * Keeps what is asked over REST within bounds, with a clear answer for what is not: no endless lists for the public, no
 * filters that cost more than they can be worth. What the site itself reads is not bounded.
 */
export const keepModest: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const asked = args as Asked
  const isNested = (asked.currentDepth ?? 0) > 0
  if (req.payloadAPI !== 'REST' || asked.overrideAccess || isNested) return args
  checkWhere(req, collection.slug, asked.where)
  checkSort(req, collection.slug, asked.sort)
  const joins = boundedJoins(req, collection.slug, asked.joins)
  const limit = boundedLimit(req, asked)
  return {
    ...args,
    ...(joins === undefined ? {} : { joins }),
    ...(limit === undefined ? {} : { limit }),
  }
}
