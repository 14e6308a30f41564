import type { Locale } from '@/i18n/locales'
import { registerOf } from './register'
import { registerAsOf } from './register-as-of'

/** How many pages of a register (100 numbers each) a leaflet holds at most. */
const mostPages = 5

/**
 * A campaign's register for paper, of today or of the end of a day (`YYYY-MM-DD`, UTC): its first 500 numbers, in order,
 * with how many stood there in all and how many of them have left since.
 */
export const leafletRegister = async (campaignId: string, locale: Locale, day: string | null) => {
  const read = async (page: number) => {
    if (day === null) {
      const { items, total, asOf, pages } = await registerOf(campaignId, locale, { page })
      return { items, total, since: 0, asOf, pages }
    }
    const { items, total, since, pages } = await registerAsOf(campaignId, locale, { day, page })
    return { items, total, since, asOf: day, pages }
  }
  const { items, pages, ...state } = await read(1)
  const pagesMore = Math.min(pages, mostPages) - 1
  const more = await Promise.all(
    Array.from({ length: Math.max(0, pagesMore) }, (_, index) => read(index + 2)),
  )
  return { ...state, items: [...items, ...more.flatMap((page) => page.items)] }
}
