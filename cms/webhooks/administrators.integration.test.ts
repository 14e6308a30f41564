import { Webhook as Verifier } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { accountOf } from '@/test/harness/accounts'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { collection, webhookStage } from './testing/stage'

const { stage, rows, patch } = webhookStage()

describe('administrators', () => {
  it('can try a webhook out', async () => {
    const ask = () => rest('POST', `/webhooks/${stage.hook.id}/test`, { token: stage.admin.token })
    expect((await ask()).body).toEqual({ isTaken: true, status: 204, error: null })
    expect(JSON.parse(stage.other.received[0]?.body ?? '').type).toBe('webhook.test')
    stage.other.answer.status = 404
    expect((await ask()).body).toEqual({ isTaken: false, status: 404, error: 'It answered 404.' })
    expect(await rows()).toEqual([])
  })

  it('get a new secret, while the former one signs for a day more', async () => {
    const own = await make('webhooks', { url: stage.other.url })
    const read = async () =>
      (await rest('GET', `/webhooks/${own.id}`, { token: stage.admin.token })).body
    const before = (await read()).secret
    const { body } = await rest('POST', `/webhooks/${own.id}/rotate-secret`, {
      token: stage.admin.token,
    })
    expect(body.secret).not.toBe(before)
    expect((await read()).secret).toBe(body.secret)
    await rest('POST', `/webhooks/${own.id}/test`, { token: stage.admin.token })
    const [message] = stage.other.received
    for (const secret of [before, body.secret])
      new Verifier(secret).verify(message?.body ?? '', message?.headers as Record<string, string>)
    await stage.payload.db.updateOne({
      collection: 'webhooks',
      id: own.id,
      data: { formerSecretUntil: new Date(0).toISOString() },
    })
    await rest('POST', `/webhooks/${own.id}/test`, { token: stage.admin.token })
    const later = stage.other.received.at(-1)
    expect(() =>
      new Verifier(before).verify(later?.body ?? '', later?.headers as Record<string, string>),
    ).toThrow()
    await stage.payload.delete({ collection: 'webhooks', id: own.id })
  })

  it('choose no secret, and keep it when they save', async () => {
    const { body } = await rest('POST', '/webhooks', {
      body: { name: 'Chosen', url: stage.other.url, secret: 'whsec_mine', isActive: false },
      token: stage.admin.token,
    })
    expect(body.doc.secret).toMatch(/^whsec_[\w+/]{43}=$/)
    const saved = await patch(`/webhooks/${body.doc.id}`, { name: 'Named anew', secret: 'x' })
    expect(saved.doc.secret).toBe(body.doc.secret)
    const stored = await stage.payload.db.findOne<Doc>({
      collection: 'webhooks',
      where: { id: { equals: body.doc.id } },
    })
    expect(String(stored?.secret)).toMatch(/^v1\./)
  })

  it('delete a webhook with what was to be told to it', async () => {
    const own = await make('webhooks', { url: stage.other.url })
    await make(collection, { webhook: own.id })
    const { status } = await rest('DELETE', `/webhooks/${own.id}`, { token: stage.admin.token })
    expect([status, await rows()]).toEqual([200, []])
  })

  it.each(['editor', 'moderator', 'translator'] as const)('alone do so, no %s', async (role) => {
    const { token } = await accountOf(role)
    for (const door of ['test', 'rotate-secret'])
      expect((await rest('POST', `/webhooks/${stage.hook.id}/${door}`, { token })).status).toBe(403)
    expect((await rest('POST', `/webhooks/${stage.hook.id}/test`)).status).toBe(403)
    expect((await rest('GET', `/webhooks/${stage.hook.id}`, { token })).status).toBe(403)
  })
})
