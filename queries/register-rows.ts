import type { Where } from 'payload'
import type { Locale } from '@/i18n/locales'
import { asReader, cms } from './cms'

/** How many signatories stand on one page of a register. */
export const registerPage = 100

const shown = {
  number: true,
  kind: true,
  shown: true,
  publishedOn: true,
  originalLocale: true,
} as const

/** Who is published in a campaign's register. */
export const publishedIn = (campaignId: string, ...more: Where[]): Where => ({
  and: [{ campaign: { equals: campaignId } }, { state: { equals: 'published' } }, ...more],
})

type Asked = { where: Where; page?: number; pagination?: boolean }

/** A page of signatories as a reader sees them, by number, each with the address of its organisation. */
export const signatoriesBy = async (
  locale: Locale,
  { where, page = 1, pagination = false }: Asked,
) => {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'signatories',
    depth: 1,
    limit: registerPage,
    page,
    pagination,
    populate: { organizations: { slug: true } },
    select: shown,
    sort: 'number',
    where,
    ...(await asReader(locale)),
  })
  return docs
}

/** What is left of a signatory who withdrew: a number, and whether that was before the day asked for or since. */
export const tombstone = (number: number, gone: 'withdrawn' | 'withdrawn-since') => ({
  id: `tombstone-${number}`,
  number,
  originalLocale: 'en' as const,
  gone,
})

/** Signatories of these numbers, in the order of the numbers given; those who do not stand in the register are left out. */
export const signatoriesNumbered = async (
  campaignId: string,
  locale: Locale,
  numbers: readonly number[],
) => {
  const where = publishedIn(campaignId, { number: { in: [...numbers] } })
  const docs = numbers.length > 0 ? await signatoriesBy(locale, { where }) : []
  const byNumber = new Map(docs.map((doc) => [doc.number, doc]))
  return numbers.flatMap((number) => byNumber.get(number) ?? [])
}
