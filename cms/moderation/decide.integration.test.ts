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
  campaign = await make('campaigns', { published: true, whoMaySign: ['person', 'organization'] })
  desk = await moderatorsDesk()
})

describe('a signature that is accepted', () => {
  it('stands in the register with its number when the answer comes', async () => {
    const { id } = await waiting(campaign, { moderate: true })
    const { status, body } = await desk.decide('accept', [id])
    expect(status).toBe(200)
    expect(body.done).toEqual([
      { id, state: 'published', number: expect.any(Number), toPublish: false },
    ])
    expect(await standingOf(id)).toEqual({ state: 'published', number: body.done[0].number })
    expect((await stored('signatories', id))?.publishedOn).toBeTruthy()
  })

  it('as an organisation needs a proof, or somebody who vouches for it', async () => {
    const { id } = await waiting(campaign, { kind: 'organization', name: 'Union of Bakers' })
    const refused = await desk.decide('accept', [id])
    expect([refused.status, refused.body.problems]).toEqual([422, [{ id, code: 'needs-proof' }]])
    expect((await desk.decide('vouch', [id])).status).toBe(400)
    const reason = 'I have known their secretary for years.'
    const vouched = await desk.decide('vouch', [id], { reason })
    expect([vouched.status, vouched.body.done[0].state]).toEqual([200, 'published'])
    const row = await stored('signatories', id)
    expect(row?.proof).toMatchObject({ method: 'vouched', by: desk.who.id })
    expect(row?.shown).toMatchObject({ provedBy: 'vouched' })
    const { body } = await desk.history(id)
    expect(body.decisions).toMatchObject([
      { action: 'vouch', reason, from: 'pending', by: 'moderator' },
    ])
  })

  it('by a mandate has to have one', async () => {
    const { id } = await waiting(campaign, { kind: 'organization' })
    const refused = await desk.decide('accept-mandate', [id])
    expect([refused.status, refused.body.problems]).toEqual([422, [{ id, code: 'no-mandate' }]])
    const mandate = { file: 'm', name: 'mandate.pdf', type: 'application/pdf', size: 10 }
    const other = await waiting(campaign, { kind: 'organization', confidential: { mandate } })
    expect((await desk.decide('accept-mandate', [other.id])).body.done[0].state).toBe('published')
    expect((await stored('signatories', other.id))?.proof).toMatchObject({ method: 'mandate' })
  })
})

describe('a signature that is turned away', () => {
  it('says why, and its signer is told after a while', async () => {
    const { id } = await waiting(campaign)
    expect((await desk.decide('reject', [id])).status).toBe(400)
    const reason = 'No such union exists.'
    expect((await desk.decide('reject', [id], { reason })).status).toBe(200)
    const row = await stored('signatories', id)
    expect(row).toMatchObject({ state: 'rejected', reason, mailDue: 'rejected' })
    expect(Date.parse(String(row?.mailNext))).toBeGreaterThan(Date.now() + 60_000)
  })

  it('unconfirmed, costs nobody a mail', async () => {
    const { id } = await waiting(campaign, { state: 'unconfirmed' })
    expect((await desk.decide('reject', [id], { reason: 'Nonsense.' })).status).toBe(200)
    expect((await stored('signatories', id))?.mailDue ?? null).toBeNull()
  })

  it('from the register, leaves its number behind', async () => {
    const { id } = await waiting(campaign)
    const { number } = (await desk.decide('accept', [id])).body.done[0]
    expect((await desk.decide('reject', [id], { reason: 'Too late.' })).status).toBe(409)
    const { status } = await desk.decide('invalidate', [id], { reason: 'It was forged.' })
    expect([status, await standingOf(id)]).toEqual([200, { state: 'invalidated', number }])
    const next = await waiting(campaign)
    expect((await desk.decide('accept', [next.id])).body.done[0].number).toBeGreaterThan(number)
  })

  it('can be let in after all', async () => {
    const { id } = await waiting(campaign)
    await desk.decide('reject', [id], { reason: 'A mistake.' })
    expect((await desk.decide('accept', [id])).body.done[0].state).toBe('published')
    expect(await stored('signatories', id)).toMatchObject({ reason: null })
  })
})

describe('what somebody else has decided meanwhile', () => {
  it('is named, and nothing of the rest is done', async () => {
    const [first = '', second = ''] = await waitingMany(campaign, 2)
    const other = await moderatorsDesk()
    await other.decide('reject', [second], { reason: 'Seen before.' })
    const { status, body } = await desk.decide('accept', [first, second], {
      seen: { [first]: 'pending', [second]: 'pending' },
    })
    expect(status).toBe(409)
    expect(body.conflicts).toEqual([
      { id: second, state: 'rejected', action: 'reject', by: 'moderator', at: expect.any(String) },
    ])
    expect(await standingOf(first)).toEqual({ state: 'pending', number: null })
  })

  it('is a conflict too for what is gone', async () => {
    const { status, body } = await desk.decide('accept', ['0123456789abcdef01234567'])
    expect([status, body.conflicts]).toEqual([
      409,
      [{ id: '0123456789abcdef01234567', state: null, action: null, by: null, at: null }],
    ])
  })

  it('at one moment, is decided once', async () => {
    const { id } = await waiting(campaign)
    const answers = await Promise.all(
      ['No such person.', 'A joke.', 'A forgery.'].map((reason) =>
        desk.decide('reject', [id], { reason }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await desk.history(id)).body.decisions).toHaveLength(1)
  })
})

describe('many at once', () => {
  it('are 500 accepted part by part, with numbers of their own, and turned back whole', async () => {
    const own = await make('campaigns', { published: true })
    const ids = await waitingMany(own, 500)
    const batch = crypto.randomUUID()
    const numbers: number[] = []
    for (let first = 0; first < ids.length; first += 50) {
      const { status, body } = await desk.decide('accept', ids.slice(first, first + 50), { batch })
      expect(status).toBe(200)
      numbers.push(...body.done.map(({ number }: { number: number }) => number))
    }
    expect([new Set(numbers).size, Math.max(...numbers)]).toEqual([500, 500])
    const states: string[] = []
    for (let left = 1; left > 0; ) {
      const { status, body, text } = await desk.post('undo', { batch, most: 50 })
      expect(status, text).toBe(200)
      states.push(...body.done.map(({ state }: { state: string }) => state))
      left = body.left
    }
    expect(states.filter((state) => state === 'invalidated')).toHaveLength(500)
  }, 400_000)

  it('are 100 at most in one call, and each once', async () => {
    const { id } = await waiting(campaign)
    const answer = await desk.decide(
      'accept',
      Array.from({ length: 101 }, () => id),
    )
    expect(answer.status).toBe(400)
    expect((await desk.decide('accept', [id, id])).body.done).toHaveLength(1)
  })
})

describe('nonsense', () => {
  it.each([
    [{}],
    [{ action: 'accept', ids: [] }],
    [{ action: 'publish', ids: ['x'] }],
    [{ action: 'accept', ids: ['x'], number: 1 }],
    [{ action: 'reject', ids: ['x'], reason: ' ' }],
    [{ action: 'accept', ids: [{ $ne: null }] }],
    [{ action: 'accept', ids: ['x'], batch: 'mine' }],
    ['['],
    [null],
  ])('is refused: %j', async (body) => {
    expect((await desk.post('decide', body)).status).toBe(400)
  })
})
