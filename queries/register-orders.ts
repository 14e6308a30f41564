import { campaignTag, tagOf } from '@/cms/cache-tags'
import { orderedRegister } from '@/cms/register/reading/ordered'
import { endOfDay } from '@/domain/register/asked-day'
import type { RegisterOrder } from '@/domain/register/orders'
import type { Locale } from '@/i18n/locales'
import { cached } from './cached'
import { cms } from './cms'
import { registerPage, signatoriesNumbered } from './register-rows'

type Asked = { order: Exclude<RegisterOrder, 'number'>; day: string | null }

const ordered = cached(
  'register-ordered',
  async (campaign: string, locale: Locale, { order, day }: Asked) =>
    orderedRegister(await cms(), {
      which: { campaign, before: day && endOfDay(day) },
      order,
      locale,
    }),
  (campaignId) => [campaignTag('signatories', campaignId)],
)

const numbered = cached(
  'signatories-numbered',
  (campaignId: string, locale: Locale, numbers: readonly number[]) =>
    signatoriesNumbered(campaignId, locale, numbers),
  (campaignId) => [campaignTag('signatories', campaignId), tagOf('organizations')],
)

/**
 * A page of a campaign's register in an order for readers, of today or of the end of a day: in groups, each with how many
 * belong to it in all, since a page may show a part of it.
 */
export const registerOrdered = async (
  campaignId: string,
  locale: Locale,
  { order, day, page = 1 }: Asked & { page?: number },
) => {
  const { numbers, groups } = await ordered(campaignId, locale, { order, day })
  const first = (page - 1) * registerPage
  const onPage = numbers.slice(first, first + registerPage)
  const items = await numbered(campaignId, locale, onPage)
  const byNumber = new Map(items.map((item) => [item.number, item]))
  let from = 0
  const shown = groups.flatMap(({ key, count }) => {
    const part = numbers.slice(Math.max(from, first), Math.min(from + count, first + registerPage))
    from += count
    return part.length > 0
      ? [{ key, count, items: part.flatMap((number) => byNumber.get(number) ?? []) }]
      : []
  })
  return {
    groups: shown,
    total: numbers.length,
    page,
    pages: Math.max(1, Math.ceil(numbers.length / registerPage)),
  }
}
