import { beforeAll, describe, expect, it } from 'vitest'
import { staffRoles } from '@/domain/permissions'
import { accountOf, password, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let admin: Required<Who>

beforeAll(async () => {
  await bootPayload()
  admin = await accountOf('admin')
})

const stored = async ({ id }: Required<Who>) =>
  (await bootPayload()).findByID({ collection: 'users', id })

describe.each(staffRoles.filter((role) => role !== 'admin'))('%s', (role) => {
  let who: Required<Who>

  beforeAll(async () => {
    who = await accountOf(role)
  })

  it('changes its own name', async () => {
    const answer = await rest('PATCH', `/users/${who.id}`, {
      token: who.token,
      body: { name: 'New name' },
    })
    expect(answer.status, answer.text).toBe(200)
    expect((await stored(who)).name).toBe('New name')
  })

  it.each([
    ['by its id', (id: string) => `/users/${id}`],
    ['in bulk', (id: string) => `/users?where[id][equals]=${id}`],
    ['in bulk, asking for everybody', () => '/users?where[id][exists]=true'],
  ])('gives itself no role and no locale %s', async (_, path) => {
    const before = await stored(who)
    const body = { name: 'Climber', roles: ['admin'], locales: ['fr', 'en'] }
    await rest('PATCH', path(who.id), { token: who.token, body })
    const after = await stored(who)
    expect(after.roles).toEqual(before.roles)
    expect(after.locales).toEqual(before.locales)
    expect((await stored(admin)).name).not.toBe('Climber')
  })

  it('gets no wider rights by claims in its token, its query or its body', async () => {
    const body = {
      name: unique('Nobody'),
      email: `${unique('x')}@staff.example`,
      password,
      roles: ['admin'],
    }
    for (const path of [
      '/users',
      '/users?overrideAccess=true',
      '/users?depth=0&showHiddenFields=true',
    ]) {
      const answer = await rest('POST', path, {
        token: who.token,
        body: { ...body, overrideAccess: true },
      })
      expect(answer.status, answer.text).toBe(403)
    }
  })

  it('sees, changes, unlocks and removes no other account', async () => {
    const { token } = who
    const opened = await rest('GET', `/users/${admin.id}`, { token })
    expect(opened.status).toBe(404)
    const listed = await rest('GET', '/users?limit=0&depth=2', { token })
    expect(listed.body.docs.map(({ id }: { id: string }) => id)).toEqual([who.id])
    const changed = await rest('PATCH', `/users/${admin.id}`, {
      token,
      body: { password: 'taken-over-1' },
    })
    expect([403, 404]).toContain(changed.status)
    const unlocked = await rest('POST', '/users/unlock', { token, body: { email: admin.email } })
    expect(unlocked.status).toBe(403)
    const removed = await rest('DELETE', `/users/${who.id}`, { token })
    expect(removed.status).toBe(403)
  })

  it('cannot read secrets of its own account', async () => {
    const answer = await rest(
      'GET',
      `/users/${who.id}?showHiddenFields=true&select[hash]=true&select[salt]=true&select[name]=true`,
      {
        token: who.token,
      },
    )
    expect(answer.text).not.toMatch(/"(hash|salt|resetPasswordToken|apiKey)"/)
  })
})

describe('a member without a role', () => {
  it('is worth no more than the public', async () => {
    const who = await accountOf('editor')
    const payload = await bootPayload()
    await payload.db.updateOne({ collection: 'users', id: who.id, data: { roles: [] } })
    const answer = await rest('GET', '/translations', { token: who.token })
    expect(answer.status).toBe(403)
    expect((await rest('GET', '/users', { token: who.token })).status).toBe(403)
  })
})
