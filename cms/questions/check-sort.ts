import type { PayloadRequest } from 'payload'
import { checkPaths } from './check-paths'
import { refuse } from './refuse'

const mostOrders = 5

/** Refuses to sort by more fields than anybody needs, or by what lies behind several relations. */
export const checkSort = (req: PayloadRequest, slug: string, sort: unknown): void => {
  const orders = (Array.isArray(sort) ? sort : String(sort ?? '').split(',')).map(String)
  if (orders.length > mostOrders) refuse(`An answer can be sorted by ${mostOrders} fields at most.`)
  checkPaths(
    req,
    slug,
    orders.map((order) => order.replace(/^-/, '').replaceAll('__', '.')),
  )
}
