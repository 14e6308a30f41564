import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { rest } from '@/test/harness/rest'
import { forgetSpentChallenges, redeemProof } from './proof-of-work'
import { solvedChallenge } from './testing/solve'

beforeAll(bootPayload)

const countSpent = async () =>
  (await (await bootPayload()).db.count({ collection: 'spent-challenges', where: {} })).totalDocs

describe('a proof of work', () => {
  it('counts once, however many bring it at the same moment', async () => {
    const payload = await bootPayload()
    const proof = await solvedChallenge()
    const answers = await Promise.all(Array.from({ length: 20 }, () => redeemProof(payload, proof)))
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(await redeemProof(payload, proof)).toBe(false)
    const written = `${JSON.stringify(JSON.parse(atob(proof)), null, 2)}`
    expect(await redeemProof(payload, btoa(written))).toBe(false)
    expect(await redeemProof(payload, await solvedChallenge())).toBe(true)
  })

  it('is forgotten when it has expired, and not before', async () => {
    const payload = await bootPayload()
    const before = await countSpent()
    expect(before).toBeGreaterThan(0)
    await payload.db.create({
      collection: 'spent-challenges',
      data: { key: 'long ago', expires: new Date(Date.now() - 1000).toISOString() },
    })
    await forgetSpentChallenges(payload)
    expect(await countSpent()).toBe(before)
  })

  it('is nobody’s to read', async () => {
    const { token } = await accountOf('admin')
    const { status } = await rest('GET', '/spent-challenges', { token })
    expect([403, 404]).toContain(status)
  })
})
