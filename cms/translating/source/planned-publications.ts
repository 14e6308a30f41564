import type { PayloadRequest } from 'payload'
import { rolesOf } from '@/cms/access/account'
import { type GovernedSlug, grantFor, permissions } from '@/domain/permissions'

type Related = { relationTo?: unknown; value?: unknown } | null

type Planned = { type?: unknown; doc?: Related; user?: Related | string | number }

/** What a planned publication is filed under. */
export const plannedKey = (of: string, documentId: string): string => `${of} ${documentId}`

const plannedIn = (input: unknown): Planned => (input ?? {}) as Planned

const isGoverned = (slug: unknown): slug is GovernedSlug => Object.hasOwn(permissions, String(slug))

/** Who planned something, by id; null where the site itself did, which nobody had logged in to. */
const plannerOf = ({ user }: Planned): string | null => {
  if (user === undefined || user === null) return null
  return typeof user === 'object' ? String(user.value) : String(user)
}

/** Whether who planned something may change documents of a collection now, by the table of permissions. */
const judgeOf = async (req: PayloadRequest, plans: readonly Planned[]) => {
  const ids = [...new Set(plans.map(plannerOf).filter((id) => id !== null))]
  const { docs } = ids.length > 0 ? await accounts(req, ids) : { docs: [] }
  const accountsById = new Map(docs.map((account) => [String(account.id), account]))
  return (plan: Planned): boolean => {
    const [planner, slug] = [plannerOf(plan), plan.doc?.relationTo]
    if (planner === null || !isGoverned(slug)) return planner === null
    const account = accountsById.get(planner)
    return account !== undefined && grantFor(rolesOf(account), slug, 'update') === 'all'
  }
}

const accounts = (req: PayloadRequest, ids: string[]) =>
  req.payload.find({
    collection: 'users',
    depth: 0,
    // What somebody may do decides whether their plan counts; nobody is told of the accounts.
    overrideAccess: true,
    pagination: false,
    req,
    select: { roles: true },
    where: { id: { in: ids } },
  })

/**
 * When documents will be published by themselves, by `plannedKey`: the earliest moment of each, in ISO 8601. Two
 * queries for all of them; those that failed are no plans, nor those of people who may not change that document.
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
  const mayPlan = await judgeOf(
    req,
    docs.map(({ input }) => plannedIn(input)),
  )
  const planned = new Map<string, string>()
  for (const { input, waitUntil } of docs) {
    const { type, doc } = plannedIn(input)
    if (type !== 'unpublish' && doc && waitUntil && mayPlan(plannedIn(input)))
      planned.set(plannedKey(String(doc.relationTo), String(doc.value)), waitUntil)
  }
  return planned
}
