import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { env } from '@/env'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { receiver } from './receiver'

export const collection = 'webhook-deliveries'

type Stage = {
  payload: Awaited<ReturnType<typeof bootPayload>>
  other: Awaited<ReturnType<typeof receiver>>
  admin: Required<Who>
  hook: Doc
}

/**
 * What tests of webhooks stand on: a program that is told, an administrator, and ways to look at what is owed. Before each test
 * nothing is owed and nothing was received.
 */
export const webhookStage = () => {
  const stage = {} as Stage

  const rows = async (): Promise<Doc[]> =>
    (
      await stage.payload.find({
        collection,
        depth: 0,
        pagination: false,
        sort: 'createdAt',
        trash: true,
      })
    ).docs as unknown as Doc[]

  const forget = () => stage.payload.delete({ collection, where: { id: { exists: true } } })

  const patch = async (path: string, body: unknown, status = 200, query = '') => {
    const answer = await rest('PATCH', `${path}${query}`, { body, token: stage.admin.token })
    expect(answer.status, answer.text.slice(0, 400)).toBe(status)
    return answer.body
  }

  const told = async () =>
    (await rows()).map(({ event, content }) => {
      const { data } = content as { data: { collection: string; slug: string; locales: string[] } }
      return [event, data.collection, data.slug, data.locales.join(' ')]
    })

  beforeAll(async () => {
    const [payload, other, admin] = [
      await bootPayload(),
      await receiver(),
      await accountOf('admin'),
    ]
    Object.assign(stage, { payload, other, admin })
    stage.hook = await make('webhooks', { url: other.url })
  })
  afterAll(() => stage.other.stop())

  beforeEach(async () => {
    await forget()
    Object.assign(env, { WEBHOOKS_PRIVATE: 'allow' })
    stage.other.received.length = 0
    Object.assign(stage.other.answer, { status: 204, headers: {}, isSilent: false })
  })

  return { stage, rows, forget, patch, told }
}
