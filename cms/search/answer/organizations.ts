import type { Payload } from 'payload'
import type { Choice } from '@/domain/search/answer'
import type { Locale } from '@/i18n/locales'

const asPublic = { collection: 'organizations', depth: 0, overrideAccess: false } as const

/** The id of the published organisation that has this slug, or null. */
export const organizationIdOf = async (payload: Payload, slug: string): Promise<string | null> => {
  const { docs } = await payload.find({
    ...asPublic,
    limit: 1,
    pagination: false,
    select: { slug: true },
    where: { slug: { equals: slug } },
  })
  return docs[0]?.id ?? null
}

/** The same choices by slug and name in place of ids; organisations that readers cannot see are none of them. */
export const organizationsNamed = async (
  payload: Payload,
  choices: readonly Choice[],
  locale: Locale,
): Promise<Choice[]> => {
  if (choices.length === 0) return []
  const { docs } = await payload.find({
    ...asPublic,
    context: { locale },
    limit: choices.length,
    pagination: false,
    select: { slug: true, name: true, abbreviation: true },
    where: { id: { in: choices.map(({ value }) => value) } },
  })
  return choices.flatMap(({ value, count }) => {
    const doc = docs.find(({ id }) => id === value)
    return doc ? [{ value: doc.slug, label: doc.name, count }] : []
  })
}
