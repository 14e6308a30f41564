import { Webhook as Verifier } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { mostTries } from '@/domain/webhook/back-off'
import { env } from '@/env'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { giveNumbers } from '../register/give-numbers'
import { deliverDue } from './delivery/deliver-due'
import { forgetDelivered } from './delivery/webhooks-duty'
import { receiver } from './testing/receiver'

let other: Awaited<ReturnType<typeof receiver>>
let admin: Required<Who>
let hook: Doc
let payload: Awaited<ReturnType<typeof bootPayload>>

beforeAll(async () => {
  payload = await bootPayload()
  other = await receiver()
  admin = await accountOf('admin')
  hook = await make('webhooks', { url: other.url })
})
afterAll(() => other.stop())

const collection = 'webhook-deliveries'

const rows = async (): Promise<Doc[]> =>
  (await payload.find({ collection, depth: 0, pagination: false, sort: 'createdAt', trash: true }))
    .docs as unknown as Doc[]

const forget = () => payload.delete({ collection, where: { id: { exists: true } } })

beforeEach(async () => {
  await forget()
  Object.assign(env, { WEBHOOKS_PRIVATE: 'allow' })
  other.received.length = 0
  Object.assign(other.answer, { status: 204, headers: {}, isSilent: false })
})

const patch = (path: string, body: unknown, status = 200, query = '') =>
  rest('PATCH', `${path}${query}`, { body, token: admin.token }).then((answer) => {
    expect(answer.status, answer.text.slice(0, 400)).toBe(status)
    return answer.body
  })

const told = async () =>
  (await rows()).map(({ event, content }) => {
    const { data } = content as { data: { collection: string; slug: string; locales: string[] } }
    return [event, data.collection, data.slug, data.locales.join(' ')]
  })

describe('what is to be told', () => {
  it('is one row for each change that readers can see', async () => {
    const { id, slug } = await make('campaigns')
    expect(await told()).toEqual([])
    await patch(`/campaigns/${id}`, { title: 'A draft' }, 200, '?draft=true')
    expect(await told()).toEqual([])
    await patch(`/campaigns/${id}`, { _status: 'published' })
    expect(await told()).toEqual([['document.published', 'campaigns', slug, 'en']])
    await patch(`/campaigns/${id}`, { title: 'Drawn up anew' }, 200, '?draft=true&autosave=true')
    expect(await told()).toHaveLength(1)
    await patch(`/campaigns/${id}`, { title: 'Changed', _status: 'published' })
    expect(await told()).toHaveLength(2)
    await patch(`/campaigns/${id}`, { _status: 'draft' })
    expect((await told()).at(-1)).toEqual(['document.withdrawn', 'campaigns', slug, 'en'])
    await patch(`/campaigns/${id}`, { title: 'Nobody sees this' })
    expect(await told()).toHaveLength(3)
  })

  it('is so when something goes into the trash, comes back, and is deleted for good', async () => {
    const { id } = await make('organizations', { published: true })
    await forget()
    await patch(`/organizations/${id}`, { deletedAt: new Date().toISOString() })
    await patch(`/organizations/${id}`, { deletedAt: null }, 200, '?trash=true')
    await rest('DELETE', `/organizations/${id}`, { token: admin.token })
    expect((await told()).map(([event]) => event)).toEqual([
      'document.withdrawn',
      'document.published',
      'document.withdrawn',
    ])
  })

  it('is a change of the document where a translation is published, changed or withdrawn', async () => {
    const { id, slug } = await make('campaigns', { published: true })
    await forget()
    const catalogue = await make('translations', { documentId: id, locale: 'de' })
    expect((await told()).filter(([, , of]) => of === slug)).toEqual([])
    await forget()
    await patch(`/translations/${catalogue.id}`, { _status: 'published' })
    expect(await told()).toEqual([['document.published', 'campaigns', slug, 'en de']])
    await patch(`/translations/${catalogue.id}`, { _status: 'draft' })
    expect((await told()).at(-1)).toEqual(['document.published', 'campaigns', slug, 'en'])
    expect(await told()).toHaveLength(2)
  })

  it('is one change of a register for what is not on its way yet', async () => {
    const campaign = await make('campaigns', { published: true })
    const hidden = await make('campaigns')
    // The campaign that stands in for one where none is named.
    await make('signatories')
    await forget()
    for (const { id } of [campaign, hidden]) {
      await make('signatories', { campaign: id, toPublish: true })
      await giveNumbers(payload, id)
      await make('signatories', { campaign: id, toPublish: true })
      await giveNumbers(payload, id)
    }
    expect(await told()).toEqual([['register.changed', 'campaigns', campaign.slug, 'en']])
    await deliverDue(payload)
    await make('signatories', { campaign: campaign.id, toPublish: true })
    await giveNumbers(payload, campaign.id)
    expect((await rows()).map(({ state }) => state)).toEqual(['delivered', 'waiting'])
  })

  it('is not kept where the change itself is not', async () => {
    const { id } = await make('campaigns')
    const transactionID = await payload.db.beginTransaction()
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, payload)
    if (transactionID) req.transactionID = transactionID
    await payload.update({ collection: 'campaigns', id, data: { _status: 'published' }, req })
    await payload.db.rollbackTransaction(transactionID ?? '')
    expect(await told()).toEqual([])
  })

  it('is kept once where many save at one moment', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => make('pages')))
    await Promise.all(many.map(({ id }) => patch(`/pages/${id}`, { _status: 'published' })))
    const slugs = (await told()).map(([, , slug]) => slug)
    expect([...slugs].sort()).toEqual(many.map(({ slug }) => slug).sort())
  })

  it('tells those alone who want to hear of it, and nothing of a person', async () => {
    const quiet = await make('webhooks', { url: other.url, events: ['register.changed'] })
    const off = await make('webhooks', { url: other.url, isActive: false })
    await make('solidarity-messages', { published: true, sender: 'A Canary' })
    const all = await rows()
    expect(all.map(({ webhook }) => webhook)).toEqual([hook.id])
    expect(JSON.stringify(all)).not.toContain('Canary')
    for (const { id } of [quiet, off]) await payload.delete({ collection: 'webhooks', id })
  })
})

describe('a message', () => {
  const publish = () => make('pages', { published: true })

  /** Has so many messages wait for a webhook since long ago. */
  const owe = async ({ id: webhook }: Doc, many: number) => {
    const nextAt = new Date(0).toISOString()
    const row = { webhook, nextAt, event: 'document.published', content: {}, state: 'waiting' }
    for (let made = 0; made < many; made += 1)
      await payload.db.create({
        collection,
        data: { ...row, messageId: `msg_${made}`, attempts: 0 },
      })
  }

  it('is signed as Standard Webhooks has it, and tells where to read', async () => {
    const { id, slug } = await publish()
    await deliverDue(payload)
    const [message] = other.received
    const { body } = await rest('GET', `/webhooks/${hook.id}`, { token: admin.token })
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
    await deliverDue(payload)
    expect(other.received).toHaveLength(1)
  })

  it('is sent again under the same name, later and later, and then given up', async () => {
    await publish()
    other.answer.status = 500
    await deliverDue(payload)
    const [first] = await rows()
    expect(first).toMatchObject({ state: 'waiting', attempts: 1, lastStatus: 500 })
    expect(Date.parse(String(first?.nextAt))).toBeGreaterThan(Date.now() + 20_000)
    await deliverDue(payload)
    expect(other.received).toHaveLength(1)
    for (let tries = 1; tries < mostTries; tries += 1) {
      await payload.db.updateOne({
        collection,
        id: String(first?.id),
        data: { nextAt: new Date(0).toISOString() },
      })
      await deliverDue(payload)
    }
    expect(await rows()).toMatchObject([
      { state: 'failed', attempts: mostTries, lastError: 'It answered 500.' },
    ])
    expect(new Set(other.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(other.received.map(({ body }) => body)).size).toBe(1)
  })

  it('goes into no private network unless that is allowed', async () => {
    Object.assign(env, { WEBHOOKS_PRIVATE: 'refuse' })
    await publish()
    await deliverDue(payload)
    expect(other.received).toEqual([])
    const [row] = await rows()
    expect(row?.lastError).toContain('private network')
  })

  it('is given up at once where nobody wants it any more', async () => {
    await publish()
    other.answer.status = 410
    await deliverDue(payload)
    expect(await rows()).toMatchObject([{ state: 'failed', attempts: 1 }])
  })

  it('holds up none behind a slow one, and is sent once by two instances', async () => {
    for (let made = 0; made < 3; made += 1) await publish()
    await Promise.all([deliverDue(payload), deliverDue(payload)])
    await deliverDue(payload)
    expect(new Set(other.received.map(({ headers }) => headers['webhook-id'])).size).toBe(3)
    expect(other.received).toHaveLength(3)
  })

  it('waits for no other webhook, however much waits for one that is out of order', async () => {
    const dead = await make('webhooks', { url: 'http://127.0.0.1:1/hook' })
    await owe(dead, 110)
    await publish()
    await deliverDue(payload)
    expect(other.received).toHaveLength(1)
    const tried = (await rows()).filter(({ webhook, attempts }) => webhook === dead.id && attempts)
    expect(tried).toHaveLength(1)
    await payload.delete({ collection: 'webhooks', id: dead.id })
  })

  it('is sent at the very next turn, and that is soon, where more wait than one turn takes', async () => {
    const knock = vi.fn()
    Reflect.set(globalThis, Symbol.for('countersign.knock-soon'), knock)
    await owe(hook, 21)
    await deliverDue(payload)
    expect([other.received.length, knock.mock.calls.length]).toEqual([20, 1])
    await deliverDue(payload)
    expect([other.received.length, knock.mock.calls.length]).toEqual([21, 1])
    Reflect.deleteProperty(globalThis, Symbol.for('countersign.knock-soon'))
  })

  it('is forgotten a month after it was taken, three months after it was given up', async () => {
    const day = 86_400_000
    const aged = async (state: string, days: number) => {
      const { id } = await make(collection, { webhook: hook.id, state })
      const updatedAt = new Date(Date.now() - days * day).toISOString()
      await payload.db.updateOne({ collection, id, data: { updatedAt } })
    }
    await aged('delivered', 31)
    await aged('delivered', 29)
    await aged('failed', 89)
    await aged('failed', 91)
    await aged('waiting', 91)
    await forgetDelivered(payload)
    expect((await rows()).map(({ state }) => state).sort()).toEqual([
      'delivered',
      'failed',
      'waiting',
    ])
  })
})

describe('administrators', () => {
  it('can try a webhook out', async () => {
    const ask = () => rest('POST', `/webhooks/${hook.id}/test`, { token: admin.token })
    expect((await ask()).body).toEqual({ isTaken: true, status: 204, error: null })
    expect(JSON.parse(other.received[0]?.body ?? '').type).toBe('webhook.test')
    other.answer.status = 404
    expect((await ask()).body).toEqual({ isTaken: false, status: 404, error: 'It answered 404.' })
    expect(await rows()).toEqual([])
  })

  it('get a new secret, while the former one signs for a day more', async () => {
    const own = await make('webhooks', { url: other.url })
    const read = async () => (await rest('GET', `/webhooks/${own.id}`, { token: admin.token })).body
    const before = (await read()).secret
    const { body } = await rest('POST', `/webhooks/${own.id}/rotate-secret`, { token: admin.token })
    expect(body.secret).not.toBe(before)
    expect((await read()).secret).toBe(body.secret)
    await rest('POST', `/webhooks/${own.id}/test`, { token: admin.token })
    const [message] = other.received
    for (const secret of [before, body.secret])
      new Verifier(secret).verify(message?.body ?? '', message?.headers as Record<string, string>)
    await payload.db.updateOne({
      collection: 'webhooks',
      id: own.id,
      data: { formerSecretUntil: new Date(0).toISOString() },
    })
    await rest('POST', `/webhooks/${own.id}/test`, { token: admin.token })
    const later = other.received.at(-1)
    expect(() =>
      new Verifier(before).verify(later?.body ?? '', later?.headers as Record<string, string>),
    ).toThrow()
    await payload.delete({ collection: 'webhooks', id: own.id })
  })

  it('choose no secret, and keep it when they save', async () => {
    const { body } = await rest('POST', '/webhooks', {
      body: { name: 'Chosen', url: other.url, secret: 'whsec_mine', isActive: false },
      token: admin.token,
    })
    expect(body.doc.secret).toMatch(/^whsec_[\w+/]{43}=$/)
    const saved = await patch(`/webhooks/${body.doc.id}`, { name: 'Named anew', secret: 'x' })
    expect(saved.doc.secret).toBe(body.doc.secret)
    const stored = await payload.db.findOne<Doc>({
      collection: 'webhooks',
      where: { id: { equals: body.doc.id } },
    })
    expect(String(stored?.secret)).toMatch(/^v1\./)
  })

  it('delete a webhook with what was to be told to it', async () => {
    const own = await make('webhooks', { url: other.url })
    await make(collection, { webhook: own.id })
    const { status } = await rest('DELETE', `/webhooks/${own.id}`, { token: admin.token })
    expect([status, await rows()]).toEqual([200, []])
  })

  it.each(['editor', 'moderator', 'translator'] as const)('alone do so, no %s', async (role) => {
    const { token } = await accountOf(role)
    for (const door of ['test', 'rotate-secret'])
      expect((await rest('POST', `/webhooks/${hook.id}/${door}`, { token })).status).toBe(403)
    expect((await rest('POST', `/webhooks/${hook.id}/test`)).status).toBe(403)
    expect((await rest('GET', `/webhooks/${hook.id}`, { token })).status).toBe(403)
  })
})
