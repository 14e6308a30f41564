import { namedInTranslation } from '@/cms/register/reading/named'
import { readingOf } from '@/cms/register/reading/reading-of'
import { endOfDay } from '@/domain/register/asked-day'
import { searchKey } from '@/domain/search-key'
import type { Locale } from '@/i18n/locales'
import { asReader, cms } from './cms'
import { publishedIn, registerPage, signatoriesBy } from './register-rows'

/** The words to look for; what SQLite takes for wildcards stands between words and is none. */
const wordsOf = (query: string): string[] =>
  searchKey(query)
    .split(/[\s%_]+/u)
    .filter(Boolean)

/**
 * A page of those in a register whose names, in any script or in the reader's language, hold all the words, whatever
 * their case and accents; of today or of the end of a day. What people look for is not kept.
 */
export const registerFound = async (
  campaignId: string,
  locale: Locale,
  { query, day, page = 1 }: { query: string; day: string | null; page?: number },
) => {
  const payload = await cms()
  const words = wordsOf(query)
  const before = day && endOfDay(day)
  const inTranslation = words.length > 0 ? await namedInTranslation(payload, locale, words) : []
  const away = before ? await readingOf(payload).away({ campaign: campaignId, before }) : []
  const where = publishedIn(
    campaignId,
    {
      or: [
        { and: words.map((word) => ({ 'shown.searchKey': { contains: word } })) },
        ...(inTranslation.length > 0 ? [{ id: { in: inTranslation } }] : []),
      ],
    },
    ...(before ? [{ publishedOn: { less_than: before } }] : []),
    ...(away.length > 0 ? [{ number: { not_in: away } }] : []),
  )
  if (words.length === 0) return { items: [], total: 0, page, pages: 1 }
  const [{ totalDocs }, items] = await Promise.all([
    payload.count({ collection: 'signatories', where, ...(await asReader(locale)) }),
    signatoriesBy(locale, { where, page, pagination: page > 1 }),
  ])
  return { items, total: totalDocs, page, pages: Math.max(1, Math.ceil(totalDocs / registerPage)) }
}
