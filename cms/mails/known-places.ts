import type { Payload } from 'payload'
import type { Locale } from '@/i18n/locales'
import { inProcess } from '../signatures/in-process'

/** What mails say of the site and of a campaign, in a language. */
export type KnownPlaces = {
  site: string
  contact: string | null
  campaign: { title: string; slug: string } | null
}

const longest = 10_000

type Kept = { places: Promise<KnownPlaces>; until: number }

const read = async (payload: Payload, campaign: string, locale: Locale): Promise<KnownPlaces> => {
  const [site, { docs }] = await Promise.all([
    payload.findGlobal({ slug: 'site', depth: 0, context: { locale }, overrideAccess: false }),
    payload.find({
      collection: 'campaigns',
      depth: 0,
      joins: false,
      limit: 1,
      pagination: false,
      context: { locale },
      overrideAccess: false,
      select: { title: true, slug: true, originalLocale: true },
      where: { id: { equals: campaign } },
    }),
  ])
  const [found] = docs
  return {
    site: site.name,
    contact: site.contact?.email ?? null,
    campaign: found ? { title: found.title, slug: found.slug } : null,
  }
}

/** What the site and a published campaign are called in a language, and where they are; at most ten seconds old. */
export const knownPlaces = (
  payload: Payload,
  campaign: string,
  locale: Locale,
): Promise<KnownPlaces> => {
  const kept = inProcess('mail-places', () => new WeakMap<object, Map<string, Kept>>())
  const ours = kept.get(payload.db) ?? new Map<string, Kept>()
  kept.set(payload.db, ours)
  const now = Date.now()
  for (const [key, { until }] of ours) if (until < now) ours.delete(key)
  const key = `${locale} ${campaign}`
  const known = ours.get(key)
  if (known) return known.places
  const places = read(payload, campaign, locale)
  ours.set(key, { places, until: now + longest })
  places.catch(() => ours.delete(key))
  return places
}
