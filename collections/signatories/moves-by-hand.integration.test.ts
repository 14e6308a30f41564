import { beforeAll, describe, expect, it } from 'vitest'
import { canMove, type SignatureState, signatureStates } from '@/domain/moderation'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { stateLabels } from './labels'

let moderator: Who

beforeAll(async () => {
  moderator = await accountOf('moderator')
})

/** A signature that got into a state by whatever way. */
const signatureIn = async (
  state: SignatureState,
  more: Record<string, unknown> = {},
): Promise<string> => {
  const { id } = await make('signatories', more)
  const payload = await bootPayload()
  await payload.db.updateOne({ collection: 'signatories', id, data: { state } })
  return id
}

const byHand = (id: string, body: Record<string, unknown>) =>
  rest('PATCH', `/signatories/${id}`, { token: moderator.token, body })

const stateOf = async (id: string) =>
  (await (await bootPayload()).findByID({ collection: 'signatories', id, depth: 0 })).state

const pairs = signatureStates.flatMap((from) =>
  signatureStates.filter((to) => to !== from).map((to) => [from, to] as const),
)

describe('a state that staff set by hand', () => {
  it.each(pairs)('from %s to %s is taken as the table of moves says', async (from, to) => {
    const id = await signatureIn(from)
    const answer = await byHand(id, { state: to, reason: 'Because.' })
    if (canMove(from, to, 'staff')) {
      expect(answer.status, answer.text).toBe(200)
      expect(await stateOf(id)).toBe(to)
      return
    }
    expect(answer.status, answer.text).toBe(400)
    const { message } = answer.body.errors[0]
    expect(message).toContain(`“${stateLabels[from]}”`)
    expect(message).toContain(`“${stateLabels[to]}”`)
    expect(message).toMatch(/sign again|It can be made/)
    expect(await stateOf(id)).toBe(from)
  })

  it.each(['rejected', 'invalidated'] as const)('needs a reason: %s', async (state) => {
    const id = await signatureIn('pending', { toPublish: true })
    for (const reason of [undefined, null, ' ']) {
      const answer = await byHand(id, { state, ...(reason === undefined ? {} : { reason }) })
      expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
        400,
        expect.stringContaining('Say why'),
      ])
    }
    expect((await byHand(id, { state, reason: 'Not theirs to sign.' })).status).toBe(200)
    const doc = await (await bootPayload()).findByID({ collection: 'signatories', id, depth: 0 })
    expect(doc).toMatchObject({ state, toPublish: false })
    expect((await byHand(id, { state: 'pending', reason: null })).status).toBe(200)
  })

  it('that stays as it is never hinders a save', async () => {
    for (const state of signatureStates) {
      const id = await signatureIn(state)
      expect((await byHand(id, { state, city: 'Ghent' })).status, state).toBe(200)
    }
  })

  it('is refused of many at once, too', async () => {
    const id = await signatureIn('withdrawn')
    const answer = await rest('PATCH', '/signatories', {
      token: moderator.token,
      query: { where: { id: { equals: id } } },
      body: { state: 'published' },
    })
    expect(JSON.stringify(answer.body.errors)).toContain('“Withdrawn”')
    expect(await stateOf(id)).toBe('withdrawn')
  })
})

describe('the site itself', () => {
  it('moves what it has to, without anybody’s leave', async () => {
    const payload = await bootPayload()
    const id = await signatureIn('rejected')
    await payload.update({ collection: 'signatories', id, data: { state: 'unconfirmed' } })
    expect(await stateOf(id)).toBe('unconfirmed')
  })
})

describe('an earlier version', () => {
  const restore = async (id: string) => {
    const payload = await bootPayload()
    const { docs } = await payload.findVersions({
      collection: 'signatories',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    return rest('POST', `/signatories/versions/${docs[0]?.id}`, { token: moderator.token })
  }

  it('comes back in the state of then where the table leads there', async () => {
    const { id } = await make('signatories', { city: 'Lyon' })
    await byHand(id, { state: 'rejected', reason: 'No.', city: 'Ghent' })
    expect((await restore(id)).status).toBe(200)
    const doc = await (await bootPayload()).findByID({ collection: 'signatories', id, depth: 0 })
    expect(doc).toMatchObject({ state: 'pending', city: 'Lyon' })
  })

  it('brings nobody back who took the signature back', async () => {
    const payload = await bootPayload()
    const { id, number } = await make('signatories', { city: 'Lyon', published: true })
    const withdrawnOn = '2026-01-05T10:00:00.000Z'
    const data = { state: 'withdrawn' as const, withdrawnOn, city: 'Ghent' }
    await payload.update({ collection: 'signatories', id, data })
    expect((await restore(id)).status).toBe(200)
    const doc = await payload.findByID({ collection: 'signatories', id, depth: 0 })
    expect(doc).toMatchObject({ state: 'withdrawn', withdrawnOn, number, city: 'Lyon' })
  })
})
