import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { clockToken } from '@/cms/jobs/clock-token'
import { type Role, roles } from '@/domain/permissions'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload, loadConfig } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { isGranted } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'

const people = new Map<Role, Who>()
let internal: CollectionSlug[] = []

beforeAll(async () => {
  const { collections } = await loadConfig()
  internal = collections.map(({ slug }) => slug).filter((slug) => slug.startsWith('payload-'))
  for (const role of roles) people.set(role, role === 'public' ? { role } : await accountOf(role))
})

const tokenOf = (role: Role) => people.get(role)?.token

const lock = async (campaign: string, user: string) =>
  (await bootPayload()).create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'campaigns', value: campaign },
      user: { relationTo: 'users', value: user },
    },
  })

describe('the collections that Payload keeps for itself', () => {
  it('are there', () => expect(internal.length).toBeGreaterThanOrEqual(4))

  it('are closed to the public in every way', async () => {
    const id = '00000000-0000-4000-8000-000000000000'
    for (const slug of internal)
      for (const [method, path] of [
        ['GET', ''],
        ['GET', '/count'],
        ['GET', `/${id}`],
        ['GET', '/versions'],
        ['GET', '?depth=3&draft=true&trash=true&limit=0'],
        ['POST', ''],
        ['POST', `/${id}/duplicate`],
        ['POST', `/${id}`],
        ['PATCH', '?where[id][exists]=true'],
        ['PATCH', `/${id}`],
        ['DELETE', '?where[id][exists]=true'],
        ['DELETE', `/${id}`],
      ] as const) {
        const answer = await rest(method, `/${slug}${path}`, {
          // This one has no endpoints at all, and says so with 501.
          mayFail: slug === 'payload-migrations',
          ...(method === 'GET' || method === 'DELETE' ? {} : { body: { key: 'x', value: {} } }),
        })
        const line = `${method} ${slug}${path}: ${answer.text}`
        // A list of nothing and a preference of nobody are no more than a refusal.
        expect(answer.body?.docs ?? [], line).toEqual([])
        expect(answer.body?.value ?? null, line).toBeNull()
        if (method !== 'GET') expect(isGranted(answer) && !answer.body?.docs, line).toBe(false)
        else expect(answer.body, line).not.toHaveProperty('id')
      }
  })

  it('leave the jobs and the key-value store to nobody', async () => {
    for (const role of roles)
      for (const slug of ['payload-jobs', 'payload-kv'])
        for (const method of ['GET', 'POST'] as const) {
          const body = { data: {}, key: 'x', taskSlug: 'schedulePublish', input: {} }
          const answer = await rest(method, `/${slug}`, {
            token: tokenOf(role),
            ...(method === 'POST' ? { body } : {}),
          })
          expect([403, 404, 501], `${role} ${method} ${slug}`).toContain(answer.status)
        }
  })

  it('keep the preferences of one person from all others', async () => {
    const body = { value: { columns: ['private'] } }
    const saved = await rest('POST', '/payload-preferences/campaigns-list', {
      token: tokenOf('editor'),
      body,
    })
    expect(saved.status, saved.text).toBe(200)
    for (const role of roles.filter((role) => role !== 'editor'))
      for (const path of ['/payload-preferences', '/payload-preferences/campaigns-list']) {
        const { text } = await rest('GET', path, { token: tokenOf(role) })
        expect(text).not.toContain('private')
      }
  })
})

describe('locks on documents', () => {
  it('do not tell the public who is editing, nor others the address of that person', async () => {
    const { id } = await make('campaigns', { published: true })
    const admin = people.get('admin')
    await lock(id, admin?.id ?? '')
    for (const role of roles.filter((role) => role !== 'admin'))
      for (const path of [
        `/campaigns/${id}?includeLockStatus=true&depth=3`,
        '/campaigns?includeLockStatus=true&depth=3',
        '/payload-locked-documents?depth=3&populate[users][email]=true',
        '/payload-locked-documents?where[user.email][exists]=true&depth=3',
        `/payload-locked-documents?where[user.email][equals]=${admin?.email}&depth=3`,
      ]) {
        const { text } = await rest('GET', path, { token: tokenOf(role) })
        expect(text, `${role} ${path}`).not.toContain('@staff.example')
        if (role === 'public') expect(text, path).not.toContain(String(admin?.id))
      }
  })

  it('are no oracle for the addresses of others', async () => {
    const { id } = await make('campaigns', { published: true })
    const admin = people.get('admin')
    await lock(id, admin?.id ?? '')
    for (const role of ['editor', 'moderator', 'translator', 'public'] as const) {
      const found = async (operator: string, value: string) =>
        (
          await rest(
            'GET',
            `/payload-locked-documents/count?where[user.value.email][${operator}]=${value}`,
            {
              token: tokenOf(role),
            },
          )
        ).body?.totalDocs ?? 0
      expect(await found('equals', admin?.email ?? '')).toBe(0)
      expect(await found('like', 'admin')).toBe(0)
    }
  })
})

describe('the door of the job queue', () => {
  const path = '/payload-jobs/run'

  it('opens to the clock and to administrators alone', async () => {
    for (const role of roles) {
      const answer = await rest('GET', path, { token: tokenOf(role) })
      expect(answer.status, `${role}: ${answer.text}`).toBe(role === 'admin' ? 200 : 401)
    }
    const knock = (authorization: string) => rest('GET', path, { headers: { authorization } })
    expect((await knock(`Bearer ${clockToken()}`)).status).toBe(200)
    for (const wrong of ['Bearer', 'Bearer x', `Bearer ${clockToken()}x`, `JWT ${clockToken()}`])
      expect((await knock(wrong)).status, wrong).toBe(401)
  })

  it('has no other way in', async () => {
    for (const [method, way] of [
      ['POST', '/payload-jobs/run'],
      ['GET', '/payload-jobs/queue'],
      ['POST', '/payload-jobs/cancel'],
      ['GET', '/payload-jobs/handle-schedules'],
    ] as const)
      expect((await rest(method, way, { mayFail: true })).status, way).toBeGreaterThanOrEqual(400)
  })
})
