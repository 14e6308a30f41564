import type { PayloadRequest } from 'payload'

type Planned = { type?: unknown; doc?: { relationTo?: unknown; value?: unknown } | null }

/** What a planned publication is filed under. */
export const plannedKey = (of: string, documentId: string): string => `${of} ${documentId}`

/**
 * When documents will be published by themselves, by `plannedKey`: the earliest moment of each, in ISO 8601. One query
 * for all of them; those that failed are no plans.
 */
export const plannedPublications = async (
  req: PayloadRequest,
): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    depth: 0,
    // Whether a publication is planned decides what translators may read; the jobs themselves stay closed.
    overrideAccess: true,
    pagination: false,
    req,
    select: { input: true, waitUntil: true },
    sort: '-waitUntil',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { waitUntil: { exists: true } },
      ],
    },
  })
  const planned = new Map<string, string>()
  for (const { input, waitUntil } of docs) {
    const { type, doc } = (input ?? {}) as Planned
    if (type !== 'unpublish' && doc && waitUntil)
      planned.set(plannedKey(String(doc.relationTo), String(doc.value)), waitUntil)
  }
  return planned
}
