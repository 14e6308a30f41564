import { type AskedDay, askedDay } from '@/domain/register/asked-day'
import { type RegisterOrder, registerOrders } from '@/domain/register/orders'
import { type AddressQuery, askedPage, askedText, askedValue } from '@/i18n/address-query'

/** What an address asks of a register. */
export type Asked = {
  page: number
  query: string
  order: RegisterOrder
  /** The day as it was written, and what it is. */
  asof: string
  day: AskedDay
}

/** The register as it stands, from its beginning. */
export const nothingAsked: Asked = {
  page: 1,
  query: '',
  order: 'number',
  asof: '',
  day: { kind: 'today' },
}

/** The day that it is in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** Reads what the query of an address asks of a register. */
export const askedOf = async (searchParams: AddressQuery): Promise<Asked> => {
  const asof = await askedText(searchParams, 'asof')
  return {
    page: await askedPage(searchParams),
    query: await askedText(searchParams, 'q'),
    order: (await askedValue(searchParams, 'order', registerOrders)) ?? 'number',
    asof,
    day: askedDay(asof, today()),
  }
}

/** The same as a query: what is not asked stays out of it, so that one question has one address. */
export const queryOf = ({ query, order, day }: Asked): Record<string, string | undefined> => ({
  q: query || undefined,
  order: order === 'number' ? undefined : order,
  asof: day.kind === 'day' ? day.day : undefined,
})
