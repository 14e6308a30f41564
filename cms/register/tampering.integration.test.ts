import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { describeFault } from '@/domain/register/fault'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { giveNumbers } from './give-numbers'
import { readingOf } from './reading/reading-of'
import { verifyRegister } from './verify'

let payload: Payload
let campaign: string
let signatories: Doc[]

beforeEach(async () => {
  payload = await bootPayload()
  campaign = (await make('campaigns', { published: true })).id
  signatories = []
  for (let count = 0; count < 5; count += 1)
    signatories.push(await make('signatories', { campaign, toPublish: true }))
  await giveNumbers(payload, campaign)
})

const faults = async (remembered?: string) =>
  (await verifyRegister(payload, campaign, remembered)).faults.map(describeFault)

const ofCampaign = (number: number) => ({
  and: [{ campaign: { equals: campaign } }, { number: { equals: number } }],
})

/** Changes a row of the database past every rule of the site. */
const forge = (
  collection: 'signatories' | 'register-entries',
  number: number,
  data: Record<string, unknown>,
) =>
  payload.db.updateOne({
    collection,
    where: ofCampaign(number),
    data,
    options: { timestamps: false },
  })

const dropEntry = (number: number) =>
  payload.db.deleteOne({ collection: 'register-entries', where: ofCampaign(number) })

describe('somebody with the database in hand', () => {
  it('cannot change a name in the register', async () => {
    await forge('signatories', 2, { shown: { name: 'Somebody else', country: 'BG' } })
    expect(await faults()).toEqual([
      'number 2, entry 2: the register shows something else than its entry says',
    ])
  })

  it('cannot exchange numbers', async () => {
    await forge('signatories', 2, { number: 22 })
    await forge('signatories', 3, { number: 2 })
    await forge('signatories', 22, { number: 3 })
    expect(await faults()).toHaveLength(2)
  })

  it('cannot renumber in both places', async () => {
    await forge('signatories', 5, { number: 6 })
    await forge('register-entries', 5, { number: 6 })
    expect(await faults()).toEqual(['number 6, entry 5: its content does not give its hash'])
  })

  it('cannot drop the last entry but one', async () => {
    await dropEntry(4)
    expect(await faults()).toContain(
      'number 5, entry 5: an entry before it is missing, or the entries are not in their order',
    )
  })

  it('cannot change the order of the ledger', async () => {
    await forge('register-entries', 4, { seq: 44 })
    await forge('register-entries', 5, { seq: 4 })
    await forge('register-entries', 4, { seq: 5 })
    expect((await faults()).length).toBeGreaterThan(0)
  })

  it('cannot add to the register, nor leave somebody out', async () => {
    await forge('signatories', 3, { state: 'pending' })
    expect(await faults()).toEqual([
      'number 3, entry 3: it stands in the ledger, but the register does not show it',
    ])
  })

  it('cannot change the day', async () => {
    await forge('register-entries', 1, { at: '2001-01-01T00:00:00.000Z' })
    expect(await faults()).toEqual(['number 1, entry 1: its content does not give its hash'])
  })

  it('cannot have a number gone for those who ask for another day', async () => {
    await forge('register-entries', 2, { until: '2030-01-01T00:00:00.000Z' })
    expect(await faults()).toEqual([
      'number 2, entry 2: it is not kept as the newest of its number until the next one, as it should be',
    ])
  })

  it('nor have it stand longer than it did', async () => {
    const id = String(signatories[1]?.id)
    await payload.update({ collection: 'signatories', id, data: { state: 'withdrawn' } })
    await giveNumbers(payload, campaign)
    expect(await faults()).toEqual([])
    await payload.db.updateOne({
      collection: 'register-entries',
      where: { and: [{ campaign: { equals: campaign } }, { seq: { equals: 2 } }] },
      data: { until: '2030-01-01T00:00:00.000Z' },
      options: { timestamps: false },
    })
    expect(await faults()).toEqual([
      'number 2, entry 2: it is not kept as the newest of its number until the next one, as it should be',
    ])
  })

  it('can cut the end off, which shows only to whoever remembers the head', async () => {
    const { hash } = await readingOf(payload).head(campaign)
    await dropEntry(5)
    await payload.db.deleteOne({ collection: 'signatories', where: ofCampaign(5) })
    expect(await faults()).toEqual([])
    expect(await faults(hash)).toEqual([
      'the whole: the head that was remembered is not in this ledger: it was cut or written anew',
    ])
  })
})
