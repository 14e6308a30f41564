import type { PayloadRequest } from 'payload'
import { boundedLimit } from './bounded-limit'
import { checkSort } from './check-sort'
import { checkWhere } from './check-where'

type Join = { limit?: unknown; page?: unknown; sort?: unknown; where?: unknown }

/** What is asked of joined documents, or false where none are wanted. */
export type Joins = Record<string, Join | false> | false | undefined

/** Checks what is asked of joined documents as if they were asked for themselves, and bounds their number. */
export const boundedJoins = (req: PayloadRequest, slug: string, joins: Joins): Joins => {
  if (!joins) return joins
  const joined = new Map(
    Object.entries(req.payload.collections[slug as 'campaigns'].config.joins).flatMap(
      ([collection, fields]) => fields.map(({ joinPath }) => [joinPath, collection] as const),
    ),
  )
  return Object.fromEntries(
    Object.entries(joins).map(([path, join]) => {
      const collection = joined.get(path)
      if (!join || !collection) return [path, join]
      checkWhere(req, collection, join.where)
      checkSort(req, collection, join.sort)
      const limit = boundedLimit(req, join)
      return [path, limit === undefined ? join : { ...join, limit }]
    }),
  )
}
