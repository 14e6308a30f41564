import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { admit, type Verdict } from './admit'
import { limits } from './limits'
import { makeChallenge } from './proof-of-work'
import { forgetRates, isProofAsked } from './rates'
import { makeStamp } from './stamp'
import { proveInBrowser, solvedChallenge } from './testing/solve'

const spent = new Set<string>()
const db = {
  create: async ({ data }: { data: { key: string } }) => {
    if (spent.has(data.key)) throw new Error('unique')
    spent.add(data.key)
  },
  findOne: async ({ where }: { where: { key: { equals: string } } }) =>
    spent.has(where.key.equals) ? {} : null,
}
const payload = { db } as unknown as Payload

const old = () => makeStamp(Date.now() - 60_000)

const send = (
  network = 'n',
  fields: Record<string, string | string[]> = {},
  { campaignId = 'c', form = 'sign' } = {},
): Promise<Verdict> =>
  admit(payload, { network, campaignId, form, fields: { stamp: old(), homepage: '', ...fields } })

const sendMany = async (count: number, network = 'n'): Promise<Verdict[]> => {
  const verdicts: Verdict[] = []
  for (let index = 0; index < count; index += 1) verdicts.push(await send(network))
  return verdicts
}

const calm = { verdict: 'in', moderate: false }
const watched = { verdict: 'in', moderate: true }

beforeEach(forgetRates)
afterEach(() => {
  vi.useRealTimers()
})

describe('admit', () => {
  it('tells machines by the field that people do not see, and by haste', async () => {
    expect(await send('n', { homepage: 'https://spam.example' })).toEqual({ verdict: 'trap' })
    expect(await send('n', { homepage: ['', 'x'] })).toEqual({ verdict: 'trap' })
    expect(await send('n', { stamp: makeStamp() })).toEqual({ verdict: 'too-fast' })
    expect(await send('n', { stamp: 'forged.stamp' })).toEqual(watched)
    expect(await send()).toEqual(calm)
  })

  it('lets an office in, looks at more, and keeps a flood out, without JavaScript', async () => {
    const verdicts = await sendMany(20)
    expect(verdicts.slice(0, 5)).toEqual(Array(5).fill(calm))
    expect(verdicts.slice(5, 12)).toEqual(Array(7).fill(watched))
    for (const verdict of verdicts.slice(12)) {
      expect(verdict).toMatchObject({ verdict: 'out' })
      if (verdict.verdict === 'out') expect(verdict.retryAfter).toBeGreaterThan(500)
    }
    expect(await send('another network')).toEqual(calm)
    expect(await send('n', {}, { campaignId: 'another' })).toEqual(calm)
    expect(await send('n', {}, { form: 'message' })).toEqual(calm)
  })

  it('lets the same network in again when the window is over: some tens in an hour', async () => {
    vi.useFakeTimers()
    let entered = 0
    for (let minute = 0; minute < 60; minute += 1) {
      const verdicts = await sendMany(1)
      entered += verdicts.filter(({ verdict }) => verdict === 'in').length
      vi.advanceTimersByTime(60_000)
    }
    expect(entered).toBe(60)
  })

  it('lets in calmly who proves work, up to the limit, each proof once', async () => {
    await sendMany(5)
    const altcha = await solvedChallenge()
    expect(await send('n', { altcha })).toEqual(calm)
    expect(await send('n', { altcha })).toEqual(watched)
    await sendMany(30)
    expect(await send('n', { altcha: await solvedChallenge() })).toMatchObject({ verdict: 'out' })
  })

  it('counts one proof once when it comes twice at the same moment', async () => {
    await sendMany(5)
    const altcha = await solvedChallenge()
    const verdicts = await Promise.all([send('n', { altcha }), send('n', { altcha })])
    expect(verdicts).toContainEqual(calm)
    expect(verdicts).toContainEqual(watched)
  })

  it('takes no proof that is wrong, forged, expired or no proof at all', async () => {
    await sendMany(5)
    const right = JSON.parse(atob(await solvedChallenge()))
    const digits = String(right.number)
    const expired = async () => ({
      required: true,
      challenge: await makeChallenge(Date.now() - 3_600_000),
    })
    const broken = [
      { ...right, number: right.number + 1 },
      { ...right, signature: 'f'.repeat(64) },
      { ...right, salt: right.salt.replace(/expires=\d+/, 'expires=99999999999') },
      // One digit moved from the number to the salt (CVE-2025-68113).
      { ...right, salt: `${right.salt}${digits[0]}`, number: Number(digits.slice(1)) },
      { ...right, algorithm: 'SHA-1' },
      { ...right, salt: 7 },
      null,
      [],
    ].map((proof) => btoa(JSON.stringify(proof)))
    const all = [...broken, await proveInBrowser(expired), '', 'x', 'A'.repeat(9000), '\u0000']
    for (const altcha of all) {
      forgetRates()
      await sendMany(5)
      expect(await send('n', { altcha })).toEqual(watched)
    }
    expect(await send('n', { altcha: [btoa(JSON.stringify(right))] })).toEqual(watched)
  })

  it('lets a popular campaign’s hundred in a second through, from many networks', async () => {
    vi.useFakeTimers()
    for (let second = 0; second < 30; second += 1) {
      const verdicts = await Promise.all(
        Array.from({ length: 100 }, (_, index) => send(`${second}.${index}`)),
      )
      expect(verdicts).toEqual(Array(100).fill(calm))
      vi.advanceTimersByTime(1000)
    }
  })

  it('asks everybody for proof when far more come, and stops at last', async () => {
    let index = 0
    const many = async (count: number) => {
      for (const end = index + count; index < end; index += 1) await send(`from ${index}`)
    }
    await many(limits.everybody.calm)
    expect(await isProofAsked('somebody new')).toBe(true)
    expect(await send('somebody new')).toEqual(watched)
    await many(limits.everybody.strict - limits.everybody.calm)
    expect(await send('somebody else')).toMatchObject({ verdict: 'out' })
    expect(await send('a third', { altcha: await solvedChallenge() })).toEqual(calm)
  })
})

describe('isProofAsked', () => {
  it('asks a network before its next letter would need it, and nobody else', async () => {
    await sendMany(4)
    expect(await isProofAsked('n')).toBe(false)
    await sendMany(1)
    expect(await isProofAsked('n')).toBe(true)
    expect(await isProofAsked('m')).toBe(false)
  })

  it('stops asking when the window is over', async () => {
    vi.useFakeTimers()
    await sendMany(6)
    vi.advanceTimersByTime(601_000)
    expect(await isProofAsked('n')).toBe(false)
  })
})

describe('the script that proves work', () => {
  it('does nothing where nothing is asked, and fails quietly', async () => {
    expect(await proveInBrowser(async () => ({ required: false }))).toBe('')
    expect(await proveInBrowser(() => Promise.reject(new Error('no network')))).toBe('')
  })
})
