import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { panelTexts } from '@/cms/panel-translations/panel-texts'

/** A chain of federations longer than this is none; it bounds how often the database is asked. */
const mostStoreys = 20

const idOf = (reference: unknown): string[] => {
  if (typeof reference === 'string') return [reference]
  const id =
    typeof reference === 'object' && reference !== null && 'id' in reference && reference.id
  return typeof id === 'string' ? [id] : []
}

const idsIn = (memberOf: unknown): string[] =>
  Array.isArray(memberOf) ? memberOf.flatMap(idOf) : []

const parentsOf = async (req: PayloadRequest, ids: readonly string[]): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    depth: 0,
    // A circle through a draft that somebody else writes is one too.
    overrideAccess: true,
    pagination: false,
    req,
    select: { memberOf: true },
    where: { id: { in: [...ids] } },
  })
  return docs.flatMap(({ memberOf }) => idsIn(memberOf))
}

/** Whether somebody can be reached from these by going from member to federation. */
const leadsTo = async (req: PayloadRequest, id: string, from: readonly string[]) => {
  const seen = new Set<string>()
  let next = [...new Set(from)]
  for (let storey = 0; storey < mostStoreys && next.length > 0; storey += 1) {
    if (next.includes(id)) return true
    for (const one of next) seen.add(one)
    next = [...new Set(await parentsOf(req, next))].filter((one) => !seen.has(one))
  }
  return false
}

/** Refuses that an organisation becomes a member of itself, be it by way of others. */
export const refuseCircle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = originalDoc?.id
  const memberOf = idsIn(data.memberOf)
  if (typeof id !== 'string' || memberOf.length === 0) return data
  if (await leadsTo(req, id, memberOf)) {
    const name = String(data.name ?? originalDoc.name)
    const message = panelTexts(req, 'organizations').circle.replace('{name}', name)
    const errors = [{ path: 'memberOf', message }]
    throw new ValidationError({ collection: 'organizations', errors, id, req }, req.t)
  }
  return data
}
