import { campaignTag, tagOf } from '@/cms/cache-tags'
import { readingOf } from '@/cms/register/reading/reading-of'
import { endOfDay } from '@/domain/register/asked-day'
import { isStandingAfter } from '@/domain/register/entry'
import type { Locale } from '@/i18n/locales'
import { cached } from './cached'
import { cms } from './cms'
import { registerPage, signatoriesNumbered, tombstone } from './register-rows'

const signatoriesThen = cached(
  'signatories-then',
  async (campaignId: string, locale: Locale, day: string, page: number) => {
    const reading = readingOf(await cms())
    const which = { campaign: campaignId, before: endOfDay(day) }
    const offset = (page - 1) * registerPage
    const [counts, places, countries] = await Promise.all([
      reading.counts(which),
      reading.places(which, { offset, limit: registerPage }),
      reading.countries(which),
    ])
    const numbers = places.map(({ number }) => number)
    const docs = new Map(
      (await signatoriesNumbered(campaignId, locale, numbers)).map((doc) => [doc.number, doc]),
    )
    const items = places.map(({ number, event }) => {
      if (!isStandingAfter(event)) return tombstone(number, 'withdrawn')
      return docs.get(number) ?? tombstone(number, 'withdrawn-since')
    })
    const stillThere = countries.reduce((sum, { count }) => sum + count, 0)
    return { items, total: counts.standing, given: counts.given, stillThere }
  },
  (campaignId) => [campaignTag('signatories', campaignId), tagOf('organizations')],
)

/**
 * A page of a campaign's register as it stood at the end of a day (`YYYY-MM-DD`, UTC), in the order of its numbers. Those
 * who have left since count in `total`, are told apart by `since`, and stand there as numbers without a name.
 */
export const registerAsOf = async (
  campaignId: string,
  locale: Locale,
  { day, page = 1 }: { day: string; page?: number },
) => {
  const { items, total, given, stillThere } = await signatoriesThen(campaignId, locale, day, page)
  return {
    items,
    total,
    since: Math.max(0, total - stillThere),
    page,
    pages: Math.max(1, Math.ceil(given / registerPage)),
  }
}
