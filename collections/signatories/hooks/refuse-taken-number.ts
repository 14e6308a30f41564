import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { idOf } from './standing'

type Place = { number: number | null; campaign: unknown }

const refuse = (message: string): never => {
  throw new APIError(message, 400, undefined, true)
}

const placeIn = (doc: { number?: unknown; campaign?: unknown } | undefined): Place => ({
  number: typeof doc?.number === 'number' ? doc.number : null,
  campaign: idOf(doc?.campaign),
})

type Remembered = { id: string; event?: unknown; signatory?: unknown }

/**
 * Whether a number has ever been given in a campaign, also to somebody who was deleted since. That of an import that was
 * undone can be given again by an import alone: the list that it was taken from has not changed.
 */
const isInLedger = async (
  req: PayloadRequest,
  { campaign, number, isImport }: Place & { isImport: boolean },
): Promise<boolean> => {
  const { docs } = await req.payload.db.find<Remembered>({
    collection: 'register-entries',
    limit: 1,
    pagination: false,
    req,
    sort: '-seq',
    where: { and: [{ campaign: { equals: campaign } }, { number: { equals: number } }] },
  })
  const [newest] = docs
  return newest !== undefined && !(isImport && newest.event === 'invalidated')
}

/**
 * Numbers never move: one that was given is neither changed nor taken away, and one that stands in a campaign's register
 * is not given again. An earlier version comes back under the number that its signatory has now; a copy without one waits for somebody to decide on it.
 */
export const refuseTakenNumber: CollectionBeforeValidateHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = placeIn(originalDoc)
  const sent = placeIn({ ...originalDoc, ...data })
  const isCopy = operation === 'create' && before.number !== null && sent.number === before.number
  if (isCopy) return { ...data, number: null, publishedOn: null, state: 'pending' }
  if (operation === 'update' && before.number !== null) {
    if (context.isRestoringVersion) return { ...data, ...before }
    if (sent.number !== before.number)
      refuse(
        `Number ${before.number} was given to this signatory. It cannot change or be taken away.`,
      )
    if (sent.campaign !== before.campaign)
      refuse('A signatory with a number stays in its campaign.')
    return data
  }
  if (sent.number === null) return data
  const taken = await req.payload.count({
    collection: 'signatories',
    // Whether a number is free is a fact about all signatories, whoever asks.
    overrideAccess: true,
    req,
    trash: true,
    where: {
      and: [{ campaign: { equals: sent.campaign } }, { number: { equals: sent.number } }],
    },
  })
  const isImport = (data?.source ?? originalDoc?.source) === 'import'
  if (taken.totalDocs > 0 || (await isInLedger(req, { ...sent, isImport })))
    refuse(`Number ${sent.number} stands in this campaign’s register already, or stood there once.`)
  return data
}
