import { campaignTag } from '@/cms/cache-tags'
import type { Locale } from '@/i18n/locales'
import { cached } from './cached'
import { asReader, cms } from './cms'

/** The published messages of a campaign, the newest first, at most 50. */
export const messagesFor = cached(
  'messages',
  async (campaignId: string, locale: Locale) => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'solidarity-messages',
      depth: 0,
      limit: 50,
      pagination: false,
      sort: '-receivedOn',
      where: { and: [{ campaign: { equals: campaignId } }, { state: { equals: 'published' } }] },
      ...(await asReader(locale)),
    })
    return docs
  },
  (campaignId: string) => [campaignTag('solidarity-messages', campaignId)],
)
