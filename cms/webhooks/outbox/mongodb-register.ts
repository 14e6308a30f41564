import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { dataFrom } from './data-of'
import { contentOf, newMessageId } from './owe'
import { registerData } from './owe-register'

type Connection = MongooseAdapter['connection']
type Session = Awaited<ReturnType<Connection['startSession']>>

type Place = { connection: Connection; idOf: (id: string) => unknown; session: Session }

const event = 'register.changed'
const isPublished = { _status: 'published', deletedAt: null }

const contentFor = async ({ connection, idOf, session }: Place, campaign: string) => {
  const doc = await connection
    .collection('campaigns')
    .findOne({ _id: idOf(campaign) as never, ...isPublished }, { session })
  if (!doc) return null
  const catalogues = await connection
    .collection('translations')
    .find({ of: 'campaigns', documentId: campaign, ...isPublished }, { session })
    .sort({ locale: 1 })
    .toArray()
  const row = { id: campaign, slug: doc.slug, originalLocale: doc.originalLocale }
  const locales = catalogues.map(({ locale }) => locale)
  return contentOf(event, registerData(dataFrom('campaigns', row, locales)))
}

/** The same in MongoDB: what is changed at the same moment in another transaction makes one of the two begin again. */
export const oweRegisterInMongodb = async (place: Place, campaign: string): Promise<void> => {
  const { connection, session } = place
  const webhooks = await connection
    .collection('webhooks')
    .find({ isActive: true, deletedAt: null, events: event }, { session })
    .toArray()
  const content = webhooks.length > 0 ? await contentFor(place, campaign) : null
  if (!content) return
  const now = new Date(content.timestamp)
  const deliveries = connection.collection('webhook-deliveries')
  for (const { _id: webhook } of webhooks) {
    const waiting = { webhook, event, state: 'waiting', attempts: 0, 'content.data.id': campaign }
    const { matchedCount } = await deliveries.updateOne(
      waiting,
      { $set: { updatedAt: now } },
      { session },
    )
    if (matchedCount === 0)
      await deliveries.insertOne(
        {
          webhook,
          event,
          messageId: newMessageId(),
          content,
          state: 'waiting',
          attempts: 0,
          nextAt: now,
          createdAt: now,
          updatedAt: now,
        },
        { session },
      )
  }
}
