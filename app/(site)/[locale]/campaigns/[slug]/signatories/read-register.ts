import type { Locale } from '@/i18n/locales'
import { registerOf } from '@/queries/register'
import { registerAsOf } from '@/queries/register-as-of'
import { registerOrdered } from '@/queries/register-orders'
import { registerFound } from '@/queries/register-search'
import type { Asked } from './asked'

/** A part of a register as an address asks for it: a list, or groups of one, with how many there are in all. */
export const readRegister = async (
  campaignId: string,
  locale: Locale,
  { query, order, day: askedDay, page }: Asked,
) => {
  const day = askedDay.kind === 'day' ? askedDay.day : null
  if (query) {
    const { items, ...found } = await registerFound(campaignId, locale, { query, day, page })
    return { ...found, groups: null, items, since: 0 }
  }
  if (order !== 'number') {
    const { groups, ...ordered } = await registerOrdered(campaignId, locale, { order, day, page })
    if (order !== 'name') return { ...ordered, groups, items: [], since: 0 }
    return { ...ordered, groups: null, items: groups.flatMap(({ items }) => items), since: 0 }
  }
  return day === null
    ? { ...(await registerOf(campaignId, locale, { page })), groups: null, since: 0 }
    : { ...(await registerAsOf(campaignId, locale, { day, page })), groups: null }
}
