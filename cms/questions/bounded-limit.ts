import type { PayloadRequest } from 'payload'
import { accountOf } from '../access/account'
import { refuse } from './refuse'

/** The most documents that the public gets in one answer, whatever it asks for. */
export const mostForThePublic = 200

const isWhole = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 1_000_000_000

type Asked = { limit?: unknown; page?: unknown; pagination?: unknown }

/** How many documents an answer may hold: what was asked for, but for the public never all and never very many. */
export const boundedLimit = (req: PayloadRequest, { limit, page, pagination }: Asked): unknown => {
  if (limit !== undefined && !isWhole(limit)) refuse('“limit” must be a whole number.')
  if (page !== undefined && !(isWhole(page) && Number(page) > 0))
    refuse('“page” must be a whole number from 1.')
  const isOpen = limit === undefined && pagination !== false
  if (isOpen || accountOf(req.user) !== null) return limit
  return typeof limit === 'number' && limit > 0
    ? Math.min(limit, mostForThePublic)
    : mostForThePublic
}
