import { noHead } from '@/domain/register/chain'
import { isStandingAfter, type LedgerEntry } from '@/domain/register/entry'
import { type RegisterEvent, registerEvents } from '@/domain/register/event'
import { registerRow } from '@/domain/register/row'
import type { Models } from '../store/mongodb-models'
import type { Part, Place, RegisterReading, WhichRegister } from './reading'

const sealed = [
  'seq',
  'event',
  'number',
  'at',
  'commitment',
  'salt',
  'row',
  'prev',
  'hash',
  'until',
] as const

const goneEvents = registerEvents.filter((event) => !isStandingAfter(event))

/** A register in MongoDB, read past Payload: for long registers, and for figures. */
export const mongodbReading = ({ entries, signatories, idOf }: Models): RegisterReading => {
  const thenIn = ({ campaign, before }: WhichRegister) => ({
    campaign: idOf(campaign),
    ...(before === null
      ? { until: null }
      : { at: { $lt: before }, $or: [{ until: null }, { until: { $gte: before } }] }),
  })
  const published = (campaign: string) => ({
    campaign: idOf(campaign),
    state: 'published',
    deletedAt: null,
  })
  const places = async (
    which: WhichRegister,
    { after = 0, offset = 0, limit }: Part,
  ): Promise<Place[]> => {
    const found = await entries
      .find(
        { ...thenIn(which), number: { $gt: after } },
        {
          limit,
          skip: offset,
          sort: { number: 1 },
          projection: { number: 1, event: 1, at: 1 },
        },
      )
      .toArray()
    return found.map(({ number, event, at }) => ({ number, event, at }))
  }
  const away = async ({ campaign, before }: WhichRegister): Promise<number[]> =>
    before === null
      ? []
      : entries.distinct('number', {
          campaign: idOf(campaign),
          event: { $in: goneEvents },
          at: { $lt: before },
          until: { $gte: before },
        })
  return {
    places,
    away,
    gone: async (campaign, { after, upTo, limit = 0 }) => {
      const found = await entries
        .find(
          {
            campaign: idOf(campaign),
            until: null,
            number: { $gt: after, ...(upTo && { $lte: upTo }) },
            event: { $in: goneEvents },
          },
          { limit, sort: { number: 1 }, projection: { number: 1, event: 1, at: 1 } },
        )
        .toArray()
      return found.map(({ number, event, at }) => ({ number, event, at }))
    },
    head: async (campaign) => {
      const last = await entries.findOne({ campaign: idOf(campaign) }, { sort: { seq: -1 } })
      return last ? { seq: Number(last.seq), hash: String(last.hash) } : noHead
    },
    entriesAfter: async (campaign, seq, limit) => {
      const found = await entries
        .find({ campaign: idOf(campaign), seq: { $gt: seq } }, { limit, sort: { seq: 1 } })
        .toArray()
      return found.map((entry) => ({
        ...(Object.fromEntries(
          sealed.map((field) => [field, entry[field] ?? null]),
        ) as unknown as LedgerEntry),
        campaign,
      }))
    },
    counts: async (which) => {
      const groups = await entries
        .aggregate([{ $match: thenIn(which) }, { $group: { _id: '$event', count: { $sum: 1 } } }])
        .toArray()
      const sum = (counted: typeof groups) =>
        counted.reduce((total, { count }) => total + Number(count), 0)
      const standing = groups.filter(({ _id }) => isStandingAfter(_id as unknown as RegisterEvent))
      return { standing: sum(standing), given: sum(groups) }
    },
    shown: async (campaign, { after, upTo, limit = 0 }) => {
      const found = await signatories
        .find(
          { ...published(campaign), number: { $gt: after, ...(upTo && { $lte: upTo }) } },
          {
            limit,
            sort: { number: 1 },
            projection: {
              number: 1,
              kind: 1,
              visibility: 1,
              shown: 1,
              publishedOn: 1,
              originalLocale: 1,
            },
          },
        )
        .toArray()
      return found.map((doc) => ({
        id: String(doc._id),
        number: Number(doc.number),
        originalLocale: String(doc.originalLocale),
        row: registerRow(doc),
      }))
    },
    happened: async ({ campaign, before }) => {
      const groups = await entries
        .aggregate([
          { $match: { campaign: idOf(campaign), ...(before && { at: { $lt: before } }) } },
          {
            $group: {
              _id: { month: { $substrBytes: ['$at', 0, 7] }, event: '$event' },
              count: { $sum: 1 },
            },
          },
        ])
        .toArray()
      return groups.map(({ _id, count }) => {
        const { month, event } = _id as unknown as { month: string; event: RegisterEvent }
        return { month, event, count: Number(count) }
      })
    },
    countries: async (which) => {
      const { campaign, before } = which
      const groups = await signatories
        .aggregate([
          {
            $match: {
              ...published(campaign),
              number: { $type: 'number', $nin: await away(which) },
              ...(before && { publishedOn: { $lt: new Date(before) } }),
            },
          },
          { $group: { _id: '$shown.country', count: { $sum: 1 } } },
        ])
        .toArray()
      return groups.map(({ _id, count }) => ({
        country: typeof _id === 'string' ? _id : null,
        count: Number(count),
      }))
    },
  }
}
