import { beforeAll, describe, expect, it } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { moderatorsDesk, standingOf, waiting, waitingMany } from './testing/desk'

type Desk = Awaited<ReturnType<typeof moderatorsDesk>>

let campaign: Doc
let desk: Desk

beforeAll(async () => {
  await bootPayload()
  campaign = await make('campaigns', { published: true })
  desk = await moderatorsDesk()
})

const stays = (id: string) => stored('signatories', id)

describe('a rejection that is undone', () => {
  it('leaves no trace but in the history; the mail stays unsent', async () => {
    const { id } = await waiting(campaign, { moderate: true })
    const { body } = await desk.decide('reject', [id], { reason: 'A false union.' })
    expect((await stays(id))?.mailDue).toBe('rejected')
    const undone = await desk.undo(body.batch)
    expect([undone.status, undone.body.left]).toEqual([200, 0])
    expect(await stays(id)).toMatchObject({ state: 'pending', reason: null, moderate: true })
    expect((await stays(id))?.mailDue ?? null).toBeNull()
    const { decisions } = (await desk.history(id)).body
    expect(decisions).toMatchObject([
      { action: 'undo', from: 'rejected', to: 'pending', undone: false },
      { action: 'reject', reason: 'A false union.', undone: true },
    ])
  })

  it('cannot be undone twice, nor by a batch that is none', async () => {
    const { id } = await waiting(campaign)
    const { body } = await desk.decide('reject', [id], { reason: 'No.  ' })
    await desk.undo(body.batch)
    expect((await desk.undo(body.batch)).status).toBe(404)
    expect((await desk.undo(crypto.randomUUID())).status).toBe(404)
    expect((await desk.post('undo', { batch: 'x' })).status).toBe(400)
  })
})

describe('an acceptance that is undone', () => {
  it('leaves a gap in the register: its number is given to nobody else', async () => {
    const { id } = await waiting(campaign)
    const { body } = await desk.decide('accept', [id])
    const { number } = body.done[0]
    expect((await desk.undo(body.batch)).status).toBe(200)
    expect(await standingOf(id)).toEqual({ state: 'invalidated', number })
    const other = await waiting(campaign)
    expect((await desk.decide('accept', [other.id])).body.done[0].number).toBeGreaterThan(number)
    const again = await desk.decide('accept', [id])
    expect(again.body.done[0]).toMatchObject({ state: 'published', number })
  })

  it('takes the proof back by which it was accepted', async () => {
    const { id } = await waiting(campaign, { kind: 'organization' })
    const { body } = await desk.decide('vouch', [id], { reason: 'I know them.' })
    await desk.undo(body.batch)
    expect((await stays(id))?.proof).toMatchObject({ method: 'none' })
  })
})

describe('an invalidation that is undone', () => {
  it('brings the signature back under its number', async () => {
    const { id } = await waiting(campaign)
    const { number } = (await desk.decide('accept', [id])).body.done[0]
    const { body } = await desk.decide('invalidate', [id], { reason: 'By mistake.' })
    await desk.undo(body.batch)
    expect(await standingOf(id)).toEqual({ state: 'published', number })
  })
})

describe('a bulk decision', () => {
  it('is undone whole, in as many parts as one likes', async () => {
    const ids = await waitingMany(campaign, 7)
    const { body } = await desk.decide('reject', ids, { reason: 'All of one hand.' })
    const left: number[] = []
    for (let more = true; more; more = (left.at(-1) ?? 0) > 0)
      left.push((await desk.post('undo', { batch: body.batch, most: 3 })).body.left)
    expect(left).toEqual([4, 1, 0])
    for (const id of ids) expect((await standingOf(id)).state).toBe('pending')
  })

  it('is not undone where somebody has decided since', async () => {
    const [first = '', second = ''] = await waitingMany(campaign, 2)
    const { body } = await desk.decide('reject', [first, second], { reason: 'Both.' })
    await (await moderatorsDesk()).decide('accept', [second])
    const { status, body: told } = await desk.undo(body.batch)
    expect([status, told.conflicts.map(({ id }: Doc) => id)]).toEqual([409, [second]])
    expect(told.conflicts[0]).toMatchObject({ state: 'published', action: 'accept' })
    expect((await standingOf(first)).state).toBe('rejected')
  })
})

describe('duplicates', () => {
  it('are merged into the published one, and parted again', async () => {
    const twins = await waitingMany(campaign, 3)
    const [first = '', kept = '', third = ''] = twins
    const { number } = (await desk.decide('accept', [kept])).body.done[0]
    const { status, body } = await desk.merge(twins)
    expect([status, body]).toMatchObject([200, { kept, merged: 2 }])
    for (const id of [first, third])
      expect(await stays(id)).toMatchObject({ state: 'invalidated', duplicateOf: kept })
    expect((await stays(first))?.mailDue ?? null).toBeNull()
    expect(await standingOf(kept)).toEqual({ state: 'published', number })
    await desk.undo(body.batch)
    expect((await standingOf(first)).state).toBe('pending')
    expect((await stays(first))?.duplicateOf ?? null).toBeNull()
  })

  it('keep the one that staff choose; the number of the other stays a gap', async () => {
    const [one = '', other = ''] = await waitingMany(campaign, 2)
    const done = (await desk.decide('accept', [one, other])).body.done
    const numberOf = (id: string) => done.find((each: Doc) => each.id === id).number
    expect((await desk.merge([one, other], other)).body.kept).toBe(other)
    expect(await standingOf(one)).toEqual({ state: 'invalidated', number: numberOf(one) })
    expect(await standingOf(other)).toEqual({ state: 'published', number: numberOf(other) })
  })

  it('are refused where they are none, or decided on by somebody else', async () => {
    const elsewhere = await make('campaigns', { published: true })
    const [here = '', rejected = ''] = await waitingMany(campaign, 2)
    const there = await waiting(elsewhere)
    expect((await desk.merge([here, there.id])).status).toBe(422)
    expect((await desk.merge([here, here])).status).toBe(422)
    expect((await desk.merge([here])).status).toBe(400)
    await desk.decide('reject', [rejected], { reason: 'Gone.' })
    const { status, body } = await desk.merge([here, rejected])
    expect([status, body.conflicts[0].state]).toEqual([409, 'rejected'])
    expect((await standingOf(here)).state).toBe('pending')
  })
})

describe('messages of solidarity', () => {
  it('are published, rejected and turned back by the same desk', async () => {
    const messages = await moderatorsDesk('solidarity-messages')
    const { id } = await make('solidarity-messages', { campaign: campaign.id })
    const state = async () => (await stored('solidarity-messages', id))?.state
    const { body } = await messages.decide('accept', [id])
    expect(await state()).toBe('published')
    expect((await messages.decide('accept', [id])).status).toBe(409)
    await messages.undo(body.batch)
    expect(await state()).toBe('pending')
    await messages.decide('reject', [id], { reason: 'Not for publication.' })
    expect(await state()).toBe('rejected')
    const { decisions } = (await messages.history(id)).body
    expect(decisions.map(({ action }: Doc) => action)).toEqual(['reject', 'undo', 'accept'])
    expect((await messages.decide('vouch', [id], { reason: 'Whatever.' })).status).toBe(409)
  })
})
