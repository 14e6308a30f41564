import {
  type SchedulePublishHandlerArgs,
  schedulePublishHandler,
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import { docAccessOperation, Forbidden, type PayloadRequest, type ServerFunction } from 'payload'
import { hasScheduledPublishEnabled } from 'payload/shared'

type Target = { relationTo?: unknown; value?: unknown } | null | undefined

const isId = (id: unknown): id is string | number =>
  typeof id === 'string' || typeof id === 'number'

/** Whether the one who asks may publish a document at once; no global and nothing else can be planned here. */
const mayPublish = async (req: PayloadRequest, target: Target): Promise<boolean> => {
  const { relationTo, value } = target ?? {}
  const { collections } = req.payload
  const collection = Object.values(collections).find(({ config }) => config.slug === relationTo)
  if (!collection || !hasScheduledPublishEnabled(collection.config) || !isId(value)) return false
  const data = { _status: 'published' }
  return Boolean((await docAccessOperation({ collection, data, id: value, req })).update)
}

/** What a plan that is to be cancelled would publish; undefined where there is none such. */
const targetOf = async (req: PayloadRequest, plan: unknown): Promise<Target> => {
  if (!isId(plan)) return undefined
  const job = await req.payload.db.findOne<{ id: string; input?: { doc?: Target } | null }>({
    collection: 'payload-jobs',
    req,
    where: { and: [{ id: { equals: plan } }, { taskSlug: { equals: 'schedulePublish' } }] },
  })
  return job?.input?.doc
}

/**
 * Plans a publication, or cancels one, for who may publish that document at once; throws `Forbidden` for everybody else.
 * Payload's own handler asks no more than whether somebody may enter the panel, and what is planned is open to translators.
 */
export const planPublication: ServerFunction<SchedulePublishHandlerArgs> = async (args) => {
  const { deleteID, doc, global, req } = args
  const isCancelled = deleteID !== undefined
  const targets: Target[] = [
    ...(isCancelled ? [await targetOf(req, deleteID)] : []),
    ...(doc || !isCancelled ? [doc as Target] : []),
  ]
  for (const target of targets)
    if (global || !(await mayPublish(req, target))) throw new Forbidden(req.t)
  return schedulePublishHandler(args)
}
