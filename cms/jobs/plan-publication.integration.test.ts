import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { StaffRole } from '@/domain/permissions'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { sourceOf } from '../translating/source/source-of'
import { planPublication } from './plan-publication'

const people = new Map<StaffRole, Required<Who>>()
const soon = new Date(Date.now() + 86_400_000)

beforeAll(async () => {
  await bootPayload()
  for (const role of ['admin', 'editor', 'translator', 'moderator'] as const)
    people.set(role, await accountOf(role))
})

const reqOf = async (role: StaffRole): Promise<PayloadRequest> => {
  const payload = await bootPayload()
  const id = people.get(role)?.id ?? ''
  const user = await payload.findByID({ collection: 'users', id, depth: 0 })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

const ask = async (role: StaffRole, args: object): Promise<unknown> => {
  const answer = planPublication({ req: await reqOf(role), ...args } as never)
  return Promise.resolve(answer).catch((error: { status?: number }) => error.status)
}

const page = (value: unknown, relationTo = 'pages') => ({
  date: soon,
  doc: { relationTo, value },
  type: 'publish',
})

const plansOf = async (id: string) => {
  const payload = await bootPayload()
  const { docs } = await payload.find({ collection: 'payload-jobs', pagination: false })
  return docs.filter(({ input }) => JSON.stringify(input ?? null).includes(id))
}

const titleFor = async (id: string) => (await sourceOf(await reqOf('editor'), 'pages', id))?.title

describe('planning a publication', () => {
  it('is for those who may publish the document: a translator opens no draft by it', async () => {
    const { id } = await make('pages', { title: 'Nobody may see this' })
    for (const role of ['translator', 'moderator'] as const) {
      expect(await ask(role, page(id))).toBe(403)
      expect(await ask(role, { ...page(id), type: 'unpublish' })).toBe(403)
      expect(await ask(role, { ...page(id), global: 'site' })).toBe(403)
      expect(await ask(role, { date: soon, global: 'site', type: 'publish' })).toBe(403)
      expect(await ask(role, page({ in: [id] }))).toBe(403)
      expect(await ask(role, page(people.get(role)?.id, 'users'))).toBe(403)
      const own = await make('translations', { locale: 'de' })
      expect(await ask(role, page(own.id, 'translations'))).toBe(403)
    }
    expect(await plansOf(id)).toEqual([])
    expect(await titleFor(id)).toBeUndefined()
    expect(await ask('editor', page(id))).toHaveProperty('message')
    expect(await plansOf(id)).toHaveLength(1)
    expect(await titleFor(id)).toBe('Nobody may see this')
  })

  it('is cancelled by those alone who may plan it', async () => {
    const { id } = await make('pages', { title: 'Planned' })
    await ask('editor', page(id))
    const [plan] = await plansOf(id)
    for (const args of [{ deleteID: plan?.id }, { deleteID: plan?.id, ...page(id) }])
      expect(await ask('translator', args)).toBe(403)
    expect(await ask('translator', { deleteID: { exists: true } })).toBe(403)
    expect(await ask('translator', { deleteID: 'unknown' })).toBe(403)
    expect(await plansOf(id)).toHaveLength(1)
    expect(await ask('editor', { deleteID: plan?.id })).toHaveProperty('message')
    expect(await plansOf(id)).toEqual([])
  })

  it('opens no draft in a job that somebody else got into the queue, or whose account is gone', async () => {
    const payload = await bootPayload()
    const leaver = await accountOf('editor')
    const { id } = await make('pages', { title: 'Still closed' })
    const queue = (user: string) =>
      payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type: 'publish',
          doc: { relationTo: 'pages', value: id },
          user: { relationTo: 'users', value: user },
        },
        waitUntil: soon,
      })
    for (const role of ['translator', 'moderator'] as const) await queue(people.get(role)?.id ?? '')
    expect(await titleFor(id)).toBeUndefined()
    await queue(leaver.id)
    expect(await titleFor(id)).toBe('Still closed')
    await payload.update({ collection: 'users', id: leaver.id, data: { roles: ['translator'] } })
    expect(await titleFor(id)).toBeUndefined()
    await payload.delete({ collection: 'users', id: leaver.id })
    expect(await titleFor(id)).toBeUndefined()
  })
})
