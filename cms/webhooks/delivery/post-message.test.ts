import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { receiver } from '../testing/receiver'
import { postMessage } from './post-message'

let other: Awaited<ReturnType<typeof receiver>>

beforeAll(async () => {
  other = await receiver()
})
afterAll(() => other.stop())
beforeEach(() => {
  other.received.length = 0
  Object.assign(other.answer, { status: 204, headers: {}, isSilent: false })
})

const sending = { body: '{"a":"ü"}', headers: { 'webhook-id': 'msg_1' }, timeout: 2000 }

it('sends a message where private addresses are allowed', async () => {
  const outcome = await postMessage(other.url, { ...sending, mayBePrivate: true })
  expect(outcome).toEqual({ kind: 'answered', status: 204, retryAfter: null })
  expect(other.received).toHaveLength(1)
  expect(other.received[0]).toMatchObject({
    body: sending.body,
    headers: { 'webhook-id': 'msg_1' },
  })
})

it.each([
  (port: number) => `http://127.0.0.1:${port}/`,
  (port: number) => `http://localhost:${port}/`,
  (port: number) => `http://[::1]:${port}/`,
  (port: number) => `http://2130706433:${port}/`,
  (port: number) => `http://0x7f.1:${port}/`,
  (port: number) => `http://[::ffff:127.0.0.1]:${port}/`,
])('asks no private address else: %#', async (address) => {
  const outcome = await postMessage(address(other.port), { ...sending, mayBePrivate: false })
  expect(outcome).toEqual({ kind: 'failed', reason: 'private' })
  expect(other.received).toEqual([])
})

it('follows no redirect', async () => {
  Object.assign(other.answer, { status: 302, headers: { location: other.url } })
  const outcome = await postMessage(other.url, { ...sending, mayBePrivate: true })
  expect(outcome).toMatchObject({ kind: 'answered', status: 302 })
  expect(other.received).toHaveLength(1)
})

it('waits no longer than it may', async () => {
  other.answer.isSilent = true
  const start = Date.now()
  const outcome = await postMessage(other.url, { ...sending, timeout: 200, mayBePrivate: true })
  expect(outcome).toEqual({ kind: 'failed', reason: 'timed-out' })
  expect(Date.now() - start).toBeLessThan(1500)
})

it('hears when it is asked to come later', async () => {
  Object.assign(other.answer, { status: 503, headers: { 'retry-after': '120' } })
  const outcome = await postMessage(other.url, { ...sending, mayBePrivate: true })
  expect(outcome).toEqual({ kind: 'answered', status: 503, retryAfter: 120 })
})

it.each([
  ['nonsense', 'not-an-address'],
  ['ftp://127.0.0.1/', 'not-an-address'],
  ['http://127.0.0.1:1/', 'unreachable'],
])('tells why nothing came of it: %s', async (address, reason) => {
  const outcome = await postMessage(address, { ...sending, mayBePrivate: true })
  expect(outcome).toEqual({ kind: 'failed', reason })
})
