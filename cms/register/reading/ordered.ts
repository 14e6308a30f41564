import { createLocalReq, type Payload } from 'payload'
import { type CountryCode, countryName, isCountryCode } from '@/domain/country/country'
import type { RegisterOrder } from '@/domain/register/orders'
import { regionName, regionOf } from '@/domain/register/region'
import type { Locale } from '@/i18n/locales'
import { layOver } from '../../translation/lay-over'
import type { ShownSignatory, WhichRegister } from './reading'
import { readingOf } from './reading-of'

/** Numbers in an order for readers; each group is so many of them on end, under a country or region or under none. */
export type OrderedRegister = {
  numbers: number[]
  groups: { key: string | null; count: number }[]
}

type Asked = { which: WhichRegister; order: Exclude<RegisterOrder, 'number'>; locale: Locale }
type Sortable = { number: number; name: string | null; group: string; key: string | null }

const piece = 2000

const placed = (
  { number, row }: ShownSignatory,
  { order, locale }: Pick<Asked, 'order' | 'locale'>,
): Sortable => {
  const code: CountryCode | null = isCountryCode(row.country) ? row.country : null
  const common = { number, name: row.name ?? row.nativeName }
  if (order === 'name' || code === null) return { ...common, group: '', key: null }
  const region = regionOf(code)
  return order === 'country'
    ? { ...common, group: countryName(code, locale), key: code }
    : { ...common, group: regionName(region, locale), key: region }
}

const inOrder = (locale: Locale) => {
  const collator = new Intl.Collator(locale, { numeric: true })
  const last = (one: unknown, other: unknown) => Number(!one) - Number(!other)
  return (one: Sortable, other: Sortable): number =>
    last(one.group, other.group) ||
    (one.key === other.key ? 0 : collator.compare(one.group, other.group)) ||
    last(one.name, other.name) ||
    collator.compare(one.name ?? '', other.name ?? '') ||
    one.number - other.number
}

/** The IDs of signatories, of whatever register, of whom something is translated into a locale. */
const translatedInto = async (payload: Payload, locale: Locale): Promise<Set<string>> => {
  const { docs } = await payload.db.find<{ id: string; documentId: string }>({
    collection: 'translations',
    pagination: false,
    select: { documentId: true },
    where: {
      and: [
        { of: { equals: 'signatories' } },
        { locale: { equals: locale } },
        { _status: { equals: 'published' } },
      ],
    },
  })
  return new Set(docs.map(({ documentId }) => documentId))
}

/**
 * Those who stood in a register then and still stand there, as their readers look for them: by the names that they are
 * shown, collated as the locale does, those without a name or country last. Reads them all: 100,000 take some seconds.
 */
export const orderedRegister = async (
  payload: Payload,
  { which, order, locale }: Asked,
): Promise<OrderedRegister> => {
  const reading = readingOf(payload)
  const req = await createLocalReq({}, payload)
  const translated = await translatedInto(payload, locale)
  const away = new Set(which.before === null ? [] : await reading.away(which))
  const lastDay = which.before?.slice(0, 10) ?? '~'
  const all: Sortable[] = []
  for (let after = 0, isMore = true; isMore; ) {
    const found = await reading.shown(which.campaign, { after, limit: piece })
    const docs = found.map(({ row, ...signatory }) => ({ ...signatory, shown: { ...row } }))
    const abroad = docs.filter(({ id }) => translated.has(id))
    await layOver(req, { slug: 'signatories', locale, docs: abroad, alternates: false })
    for (const { shown, ...signatory } of docs)
      if (!away.has(signatory.number) && (shown.publishedOn ?? '') < lastDay)
        all.push(placed({ ...signatory, row: shown }, { order, locale }))
    after = found.at(-1)?.number ?? after
    isMore = found.length === piece
  }
  all.sort(inOrder(locale))
  const groups: OrderedRegister['groups'] = []
  for (const { key } of all) {
    const group = groups.at(-1)
    if (group && group.key === key) group.count += 1
    else groups.push({ key, count: 1 })
  }
  return { numbers: all.map(({ number }) => number), groups }
}
