import { noHead } from '@/domain/register/chain'
import type { RegisterEvent } from '@/domain/register/event'
import { withoutValues } from '../../database/without-values'
import { oweRegisterInMongodb } from '../../webhooks/outbox/mongodb-register'
import type { Models } from './mongodb-models'
import type { DueSignatory, LedgerStore, LedgerTurn, NewestEntry, TurnOfEvents } from './store'

type Stored = Record<string, unknown>
type Session = Awaited<ReturnType<Models['connection']['startSession']>>

const isoOf = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : null

const dueSignatory = (doc: Stored): DueSignatory => ({
  kind: doc.kind,
  visibility: doc.visibility,
  shown: doc.shown,
  id: String(doc._id),
  number: typeof doc.number === 'number' ? doc.number : null,
  state: String(doc.state),
  toPublish: doc.toPublish === true,
  isInTrash: (doc.deletedAt ?? null) !== null,
  publishedOn: isoOf(doc.publishedOn),
  isByForm: doc.source === 'form' && (doc.emailKey ?? null) !== null,
})

const publish = async (
  { signatories, signatoryVersions, idOf }: Models,
  session: Session,
  { now, publications }: TurnOfEvents,
): Promise<void> => {
  const moment = new Date(now)
  await signatories.bulkWrite(
    publications.map(({ id, number, publishedOn, mailDue }) => ({
      updateOne: {
        filter: { _id: idOf(id) as never },
        update: {
          $set: {
            number,
            state: 'published',
            publishedOn: new Date(publishedOn),
            toPublish: false,
            ledgerDue: false,
            updatedAt: moment,
            ...(mailDue && { mailDue, mailTries: 0, mailNext: null }),
          },
        },
      },
    })),
    { session, ordered: true },
  )
  const ids = publications.map(({ id }) => idOf(id) as never)
  const docs = await signatories.find({ _id: { $in: ids } }, { session }).toArray()
  await signatoryVersions.insertMany(
    docs.map(({ _id, __v, ...version }) => ({
      parent: _id,
      version,
      createdAt: moment,
      updatedAt: moment,
      latest: true,
    })),
    { session },
  )
}

const write = async (
  models: Models,
  session: Session,
  { campaign, events }: { campaign: string; events: TurnOfEvents },
): Promise<void> => {
  const { signatories, entries, idOf } = models
  const { now, publications, settled, entries: added } = events
  if (publications.length > 0) await publish(models, session, events)
  if (settled.length > 0)
    await signatories.updateMany(
      { _id: { $in: settled.map((id) => idOf(id) as never) } },
      { $set: { toPublish: false, ledgerDue: false } },
      { session },
    )
  if (added.length === 0) return
  const ofCampaign = { campaign: idOf(campaign) }
  const again = added.filter(({ event }) => event !== 'published')
  // All but publications happen now.
  if (again.length > 0)
    await entries.updateMany(
      { ...ofCampaign, number: { $in: again.map(({ number }) => number) }, until: null },
      { $set: { until: now, salt: null, row: null, updatedAt: new Date(now) } },
      { session },
    )
  await entries.insertMany(
    added.map(({ campaign: _, signatory, ...entry }) => ({
      ...entry,
      ...ofCampaign,
      signatory: idOf(signatory),
      until: null,
      createdAt: new Date(now),
      updatedAt: new Date(now),
    })),
    { session },
  )
  await oweRegisterInMongodb({ connection: models.connection, idOf, session }, campaign)
}

const turnAt = (models: Models, session: Session, campaign: string): LedgerTurn => {
  const { signatories, entries, idOf } = models
  const ofCampaign = { campaign: idOf(campaign) }
  const highest = async (collection: Models['entries']): Promise<number> => {
    const last = await collection.findOne(
      { ...ofCampaign, number: { $type: 'number' } },
      { session, sort: { number: -1 }, projection: { number: 1 } },
    )
    return Number(last?.number ?? 0)
  }
  return {
    due: async (limit) => {
      const waiting = { ...ofCampaign, $or: [{ toPublish: true }, { ledgerDue: true }] }
      const numbered = await signatories
        .find({ ...waiting, number: { $type: 'number' } }, { session, limit, sort: { number: 1 } })
        .toArray()
      const others =
        numbered.length < limit
          ? await signatories
              .find(
                { ...waiting, number: null },
                {
                  session,
                  limit: limit - numbered.length,
                  sort: { confirmedOn: 1, createdAt: 1, _id: 1 },
                },
              )
              .toArray()
          : []
      return [...numbered, ...others].map(dueSignatory)
    },
    head: async () => {
      const last = await entries.findOne(ofCampaign, { session, sort: { seq: -1 } })
      return last ? { seq: Number(last.seq), hash: String(last.hash) } : noHead
    },
    highestNumber: async () => Math.max(await highest(entries), await highest(signatories)),
    newest: async (numbers) => {
      const found = await entries
        .find({ ...ofCampaign, until: null, number: { $in: [...numbers] } }, { session })
        .toArray()
      return new Map<number, NewestEntry>(
        found.map(({ number, event, commitment, salt }) => [
          Number(number),
          { event: event as RegisterEvent, commitment: commitment ?? null, salt: salt ?? null },
        ]),
      )
    },
    write: (events) => write(models, session, { campaign, events }),
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null

/** Another instance made the next entry, gave the same number, or wrote to the same document first. */
const isRace = (error: unknown): boolean => [11000, 112, 251].includes(Number(codeOf(error)))

const pause = (turn: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * turn))

/** The ledger in MongoDB: its unique indexes let one of two instances through, and the other takes its turn again. */
export const mongodbLedger = (models: Models): LedgerStore => ({
  campaignsDue: async () => {
    const waiting = { $or: [{ toPublish: true }, { ledgerDue: true }] }
    return (await models.signatories.distinct('campaign', waiting)).map(String)
  },
  inTurn: async (campaign, work) => {
    for (let turn = 1; ; turn += 1) {
      const session = await models.connection.startSession()
      try {
        return await session.withTransaction(() => work(turnAt(models, session, campaign)))
      } catch (error) {
        if (!isRace(error) || turn === 30) throw withoutValues(error)
        await pause(turn)
      } finally {
        await session.endSession()
      }
    }
  },
})
