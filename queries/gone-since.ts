import { tagOf } from '@/cms/cache-tags'
import { defaultLocale } from '@/i18n/locales'
import { cached } from './cached'
import { asReader, cms } from './cms'

/** Since when the original of a news item could no longer be reached (ISO 8601), or null where it can or nobody looked. */
export const goneSince = cached(
  'gone-since',
  async (item: string): Promise<string | null> => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'link-checks',
      ...(await asReader(defaultLocale)),
      depth: 0,
      limit: 1,
      pagination: false,
      where: { and: [{ item: { equals: item } }, { state: { equals: 'gone' } }] },
    })
    return docs[0]?.goneSince ?? null
  },
  [tagOf('link-checks'), tagOf('news-items')],
)
