import type { CollectionSlug, PayloadRequest } from 'payload'
import { isTranslatableSlug } from '../../translation/translatable-slugs'
import { titleOf } from '../source/title-of'

/** Nobody asks for the signatures of a campaign; the compiler cannot tell which of these collections has any. */
const noJoins: object = { joins: false }

/** What documents of one kind call themselves, by id, as the public reads them; those that it does not read are left out. */
const titlesIn = async (
  { payload }: PayloadRequest,
  of: string,
  ids: readonly string[],
): Promise<[id: string, title: string][]> => {
  if (!isTranslatableSlug(of) || of === 'site' || of === 'navigation')
    return ids.map((id) => [id, of])
  const { docs } = await payload.find({
    collection: of satisfies CollectionSlug,
    depth: 0,
    ...noJoins,
    overrideAccess: false,
    pagination: false,
    // A request of nobody: what is not public any more is named to nobody.
    req: { context: { locale: null } },
    where: { id: { in: [...ids] } },
  })
  return docs.map((doc) => [
    String(doc.id),
    titleOf(doc as unknown as Record<string, unknown>) || of,
  ])
}

/** The titles of public documents, by kind and id (`campaigns 42`): one query for each kind. */
export const publicTitles = async (
  req: PayloadRequest,
  places: readonly { of: string; documentId: string }[],
): Promise<ReadonlyMap<string, string>> => {
  const titles = new Map<string, string>()
  for (const slug of new Set(places.map((place) => place.of))) {
    const ids = places.flatMap((place) => (place.of === slug ? [place.documentId] : []))
    for (const [id, title] of await titlesIn(req, slug, [...new Set(ids)]))
      titles.set(`${slug} ${id}`, title)
  }
  return titles
}
