import { Webhook as Verifier } from 'standardwebhooks'
import { describe, expect, it, vi } from 'vitest'
import { mostTries } from '@/domain/webhook/back-off'
import { env } from '@/env'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { deliverDue } from './delivery/deliver-due'
import { forgetDelivered } from './delivery/webhooks-duty'
import { collection, webhookStage } from './testing/stage'

const { stage, rows } = webhookStage()

describe('a message', () => {
  const publish = () => make('pages', { published: true })

  /** Has so many messages wait for a webhook since long ago. */
  const owe = async ({ id: webhook }: Doc, many: number) => {
    const nextAt = new Date(0).toISOString()
    const row = { webhook, nextAt, event: 'document.published', content: {}, state: 'waiting' }
    for (let made = 0; made < many; made += 1)
      await stage.payload.db.create({
        collection,
        data: { ...row, messageId: `msg_${made}`, attempts: 0 },
      })
  }

  it('is signed as Standard Webhooks has it, and tells where to read', async () => {
    const { id, slug } = await publish()
    await deliverDue(stage.payload)
    const [message] = stage.other.received
    const { body } = await rest('GET', `/webhooks/${stage.hook.id}`, { token: stage.admin.token })
    expect(body.secret).toMatch(/^whsec_[\w+/]{43}=$/)
    const headers = message?.headers as Record<string, string>
    expect(new Verifier(body.secret).verify(message?.body ?? '', headers)).toEqual({
      type: 'document.published',
      timestamp: expect.any(String),
      data: {
        collection: 'pages',
        id,
        slug,
        locales: ['en'],
        url: `${env.SITE_URL}/en/${slug}`,
        api: `${env.SITE_URL}/api/pages/${id}`,
      },
    })
    expect(await rows()).toMatchObject([{ state: 'delivered', attempts: 1, lastStatus: 204 }])
    await deliverDue(stage.payload)
    expect(stage.other.received).toHaveLength(1)
  })

  it('is sent again under the same name, later and later, and then given up', async () => {
    await publish()
    stage.other.answer.status = 500
    await deliverDue(stage.payload)
    const [first] = await rows()
    expect(first).toMatchObject({ state: 'waiting', attempts: 1, lastStatus: 500 })
    expect(Date.parse(String(first?.nextAt))).toBeGreaterThan(Date.now() + 20_000)
    await deliverDue(stage.payload)
    expect(stage.other.received).toHaveLength(1)
    for (let tries = 1; tries < mostTries; tries += 1) {
      await stage.payload.db.updateOne({
        collection,
        id: String(first?.id),
        data: { nextAt: new Date(0).toISOString() },
      })
      await deliverDue(stage.payload)
    }
    expect(await rows()).toMatchObject([
      { state: 'failed', attempts: mostTries, lastError: 'It answered 500.' },
    ])
    expect(new Set(stage.other.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(stage.other.received.map(({ body }) => body)).size).toBe(1)
  })

  it('goes into no private network unless that is allowed', async () => {
    Object.assign(env, { WEBHOOKS_PRIVATE: 'refuse' })
    await publish()
    await deliverDue(stage.payload)
    expect(stage.other.received).toEqual([])
    const [row] = await rows()
    expect(row?.lastError).toContain('private network')
  })

  it('is given up at once where nobody wants it any more', async () => {
    await publish()
    stage.other.answer.status = 410
    await deliverDue(stage.payload)
    expect(await rows()).toMatchObject([{ state: 'failed', attempts: 1 }])
  })

  it('holds up none behind a slow one, and is sent once by two instances', async () => {
    for (let made = 0; made < 3; made += 1) await publish()
    await Promise.all([deliverDue(stage.payload), deliverDue(stage.payload)])
    await deliverDue(stage.payload)
    expect(new Set(stage.other.received.map(({ headers }) => headers['webhook-id'])).size).toBe(3)
    expect(stage.other.received).toHaveLength(3)
  })

  it('waits for no other webhook, however much waits for one that is out of order', async () => {
    const dead = await make('webhooks', { url: 'http://127.0.0.1:1/hook' })
    await owe(dead, 110)
    await publish()
    await deliverDue(stage.payload)
    expect(stage.other.received).toHaveLength(1)
    const tried = (await rows()).filter(({ webhook, attempts }) => webhook === dead.id && attempts)
    expect(tried).toHaveLength(1)
    await stage.payload.delete({ collection: 'webhooks', id: dead.id })
  })

  it('is sent at the very next turn, and that is soon, where more wait than one turn takes', async () => {
    const knock = vi.fn()
    Reflect.set(globalThis, Symbol.for('countersign.knock-soon'), knock)
    await owe(stage.hook, 21)
    await deliverDue(stage.payload)
    expect([stage.other.received.length, knock.mock.calls.length]).toEqual([20, 1])
    await deliverDue(stage.payload)
    expect([stage.other.received.length, knock.mock.calls.length]).toEqual([21, 1])
    Reflect.deleteProperty(globalThis, Symbol.for('countersign.knock-soon'))
  })

  it('is forgotten a month after it was taken, three months after it was given up', async () => {
    const day = 86_400_000
    const aged = async (state: string, days: number) => {
      const { id } = await make(collection, { webhook: stage.hook.id, state })
      const updatedAt = new Date(Date.now() - days * day).toISOString()
      await stage.payload.db.updateOne({ collection, id, data: { updatedAt } })
    }
    await aged('delivered', 31)
    await aged('delivered', 29)
    await aged('failed', 89)
    await aged('failed', 91)
    await aged('waiting', 91)
    await forgetDelivered(stage.payload)
    expect((await rows()).map(({ state }) => state).sort()).toEqual([
      'delivered',
      'failed',
      'waiting',
    ])
  })
})
