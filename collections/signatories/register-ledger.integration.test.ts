import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giveNumbers } from '@/cms/register/give-numbers'
import { readingOf } from '@/cms/register/reading/reading-of'
import { verifyRegister } from '@/cms/register/verify'
import { describeFault } from '@/domain/register/fault'
import { bootPayload, embeddedClient } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'

let payload: Payload
let campaign: string

beforeAll(async () => {
  payload = await bootPayload()
})

beforeEach(async () => {
  campaign = (await make('campaigns', { published: true })).id
})

const waiting = (fields: Record<string, unknown> = {}) =>
  make('signatories', { campaign, toPublish: true, ...fields })

const stored = (id: string): Promise<Doc> =>
  payload.findByID({
    collection: 'signatories',
    id,
    depth: 0,
    showHiddenFields: true,
    trash: true,
  }) as Promise<unknown> as Promise<Doc>

const change = (id: string, data: Record<string, unknown>) =>
  payload.update({ collection: 'signatories', id, data, trash: true })

const ledger = () => readingOf(payload).entriesAfter(campaign, 0, 1000)

const events = async () => (await ledger()).map(({ number, event }) => `${number} ${event}`)

const faults = async () => (await verifyRegister(payload, campaign)).faults.map(describeFault)

/** A register with so many who wait, and then with their numbers. */
const registerOf = async (count: number): Promise<Doc[]> => {
  const made: Doc[] = []
  for (let index = 0; index < count; index += 1) made.push(await waiting())
  await giveNumbers(payload, campaign)
  return made
}

describe('the registrar', () => {
  it('publishes those who wait in the order of their confirmation, and says who is to be told', async () => {
    const second = await waiting({ confirmedOn: '2026-01-02T00:00:00.000Z', source: 'form' })
    const first = await waiting({
      confirmedOn: '2026-01-01T00:00:00.000Z',
      source: 'form',
      confidential: { email: 'somebody@union.example' },
    })
    await giveNumbers(payload, campaign)
    const [one, two] = [await stored(first.id), await stored(second.id)]
    expect(one).toMatchObject({
      number: 1,
      state: 'published',
      mailDue: 'published',
      toPublish: false,
    })
    expect(two).toMatchObject({ number: 2, state: 'published' })
    expect(two.mailDue ?? null).toBe(null)
    expect(new Date(String(one.publishedOn)).getTime()).toBeGreaterThan(Date.now() - 60_000)
    const { docs } = await payload.findVersions({
      collection: 'signatories',
      sort: '-updatedAt',
      where: { parent: { equals: first.id } },
    })
    expect(docs.map(({ version }) => version.state)).toEqual(['published', 'pending'])
    expect(await faults()).toEqual([])
  })

  it('leaves alone who was rejected or put in the trash while waiting', async () => {
    const rejected = await waiting()
    const removed = await waiting()
    await change(rejected.id, { state: 'rejected' })
    await change(removed.id, { deletedAt: new Date().toISOString() })
    await giveNumbers(payload, campaign)
    for (const { id } of [rejected, removed]) {
      const { number = null, toPublish } = await stored(id)
      expect([number, toPublish]).toEqual([null, false])
    }
    expect(await ledger()).toEqual([])
  })

  it('enters those whom staff saved as published, in the order of their numbers and with their day', async () => {
    const publishedOn = '2018-10-15T00:00:00.000Z'
    for (const number of [2, 1])
      await make('signatories', { campaign, published: true, number, publishedOn })
    const next = await make('signatories', { campaign, published: true })
    expect(next.number).toBe(3)
    await giveNumbers(payload, campaign)
    expect(await events()).toEqual(['1 published', '2 published', '3 published'])
    expect((await ledger())[0]).toMatchObject({
      at: publishedOn,
      row: { publishedOn: '2018-10-15' },
    })
    expect(await faults()).toEqual([])
  })

  it('enters a change of what the register shows, and forgets what it showed before', async () => {
    const [one] = await registerOf(1)
    await change(one?.id ?? '', { visibility: 'country-only', city: 'Sofia' })
    const [entry] = await ledger()
    expect([entry?.row, entry?.salt]).toEqual([null, null])
    await giveNumbers(payload, campaign)
    expect(await events()).toEqual(['1 published', '1 changed'])
    expect((await ledger())[1]?.row).toMatchObject({ name: null, country: 'BG', city: null })
    expect(await faults()).toEqual([])
  })

  it('enters nothing for what the register does not show', async () => {
    const [one] = await registerOf(1)
    await change(one?.id ?? '', { confidential: { note: 'Rang up.' } })
    await giveNumbers(payload, campaign)
    expect(await events()).toEqual(['1 published'])
  })

  it.each([
    ['withdrawn', { state: 'withdrawn' }, 'withdrawn'],
    ['invalidated', { state: 'invalidated' }, 'invalidated'],
    ['put in the trash', { deletedAt: '2026-11-22T00:00:00.000Z' }, 'withdrawn'],
    ['sent back to wait', { state: 'pending' }, 'withdrawn'],
  ])('leaves a tombstone for who is %s', async (_, data, event) => {
    const [, two] = await registerOf(3)
    await change(two?.id ?? '', data)
    expect((await ledger())[1]).toMatchObject({ row: null, salt: null })
    await giveNumbers(payload, campaign)
    expect((await events()).at(-1)).toBe(`2 ${event}`)
    expect(await faults()).toEqual([])
    const four = await waiting()
    await giveNumbers(payload, campaign)
    expect(await stored(four.id)).toMatchObject({ number: 4 })
  })

  it('lets somebody back in under the number that was theirs', async () => {
    const [one] = await registerOf(2)
    await change(one?.id ?? '', { state: 'pending' })
    await giveNumbers(payload, campaign)
    await change(one?.id ?? '', { toPublish: true })
    await giveNumbers(payload, campaign)
    expect(await stored(one?.id ?? '')).toMatchObject({ number: 1, state: 'published' })
    expect((await events()).slice(2)).toEqual(['1 withdrawn', '1 restored'])
    expect(await faults()).toEqual([])
  })

  it('never gives again the number of somebody deleted for good', async () => {
    const [, , three] = await registerOf(3)
    await change(three?.id ?? '', { source: 'form' })
    await payload.delete({ collection: 'signatories', id: three?.id ?? '' })
    expect((await events()).at(-1)).toBe('3 withdrawn')
    const next = await waiting()
    await giveNumbers(payload, campaign)
    expect(await stored(next.id)).toMatchObject({ number: 4 })
    await expect(
      make('signatories', { campaign, published: true, number: 3, source: 'form' }),
    ).rejects.toThrow('Number 3')
    expect(await faults()).toEqual([])
  })

  it('remembers a number that was deleted before it was entered', async () => {
    const { id } = await make('signatories', { campaign, published: true, source: 'form' })
    await payload.delete({ collection: 'signatories', id })
    expect(await events()).toEqual(['1 published', '1 withdrawn'])
    expect((await make('signatories', { campaign, published: true })).number).toBe(2)
    await giveNumbers(payload, campaign)
    expect(await faults()).toEqual([])
  })

  it('lets an import that was undone be made again', async () => {
    const first = await make('signatories', { campaign, published: true, number: 9 })
    await giveNumbers(payload, campaign)
    await payload.delete({ collection: 'signatories', id: first.id })
    const again = await make('signatories', { campaign, published: true, number: 9 })
    await giveNumbers(payload, campaign)
    expect(again.number).toBe(9)
    expect(await events()).toEqual(['9 published', '9 invalidated', '9 restored'])
    expect(await faults()).toEqual([])
  })

  it('does not let the day of publication be changed', async () => {
    const [one] = await registerOf(1)
    await expect(
      change(one?.id ?? '', { publishedOn: '2001-01-01T00:00:00.000Z' }),
    ).rejects.toThrow('That day cannot change')
  })

  it('gives 200 numbers in well under a second, to 20 who ask at once', async () => {
    const made: Doc[] = []
    while (made.length < 200)
      made.push(...(await Promise.all(Array.from({ length: 10 }, () => waiting()))))
    const began = performance.now()
    await Promise.all(Array.from({ length: 20 }, () => giveNumbers(payload, campaign)))
    expect(performance.now() - began).toBeLessThan(embeddedClient(payload) ? 1000 : 3000)
    const shown = await readingOf(payload).shown(campaign, { after: 0 })
    expect(shown.map(({ number }) => number)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    )
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(made.map(({ id }) => id)))
    expect(await ledger()).toHaveLength(200)
    expect(await faults()).toEqual([])
  }, 60_000)

  it('gives consecutive numbers to those who come while it is at work', async () => {
    const comeAndAsk = async () => {
      const { id } = await waiting()
      await giveNumbers(payload, campaign)
      return Number((await stored(id)).number)
    }
    const numbers = await Promise.all(Array.from({ length: 60 }, comeAndAsk))
    expect(numbers.sort((one, other) => one - other)).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    )
    expect(await faults()).toEqual([])
  }, 60_000)
})
