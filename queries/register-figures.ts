import { campaignTag } from '@/cms/cache-tags'
import { readingOf } from '@/cms/register/reading/reading-of'
import { endOfDay } from '@/domain/register/asked-day'
import { growthOf } from '@/domain/register/growth'
import { cached } from './cached'
import { cms } from './cms'

/**
 * A register in figures, as it stands or stood at the end of a day: how many by country, how it grew month
 * by month, and the head of its ledger.
 */
export const registerFigures = cached(
  'register-figures',
  async (campaign: string, day: string | null) => {
    const reading = readingOf(await cms())
    const which = { campaign, before: day && endOfDay(day) }
    const [head, countries, events] = await Promise.all([
      reading.head(campaign),
      reading.countries(which),
      reading.happened(which),
    ])
    return {
      head,
      countries,
      growth: growthOf(events),
    }
  },
  (campaignId) => [campaignTag('signatories', campaignId)],
)
