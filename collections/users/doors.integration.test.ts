import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, password, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { rest } from '@/test/harness/rest'

let editor: Required<Who>

beforeAll(async () => {
  const payload = await bootPayload()
  payload.sendEmail = async () => undefined
  editor = await accountOf('editor')
})

const logIn = (email: string, given: string) =>
  rest('POST', '/users/login', { body: { email, password: given } })

describe('a failed log-in', () => {
  it('reads the same for an account that exists, one that does not and one that is locked, and takes the same time', async () => {
    const locked = await accountOf('moderator')
    await Promise.all(Array.from({ length: 9 }, () => logIn(locked.email, 'wrong-password')))
    const timed = async (email: string) => {
      const start = Date.now()
      const { status, body } = await logIn(email, 'wrong-password')
      return { status, body, time: Date.now() - start }
    }
    const known = await timed(editor.email)
    const unknown = await timed('nobody@staff.example')
    const shut = await timed(locked.email)
    expect(known.status).toBe(401)
    for (const other of [unknown, shut]) {
      expect(other.status).toBe(known.status)
      expect(other.body).toEqual(known.body)
      expect(Math.abs(other.time - known.time)).toBeLessThan(500)
    }
  })

  it('locks the account after too many, for the right password too', async () => {
    const { email } = await accountOf('translator')
    for (let attempt = 0; attempt < 8; attempt += 1)
      expect((await logIn(email, 'wrong-password')).status).toBe(401)
    expect((await logIn(email, password)).status).toBe(401)
  })

  it.each([
    { email: { $ne: null }, password: 'x' },
    { email: ['a@b.example'], password: 'x' },
    { email: "' OR 1=1 --", password: 'x' },
    { email: 'editor', password: { $ne: null } },
    {},
    [],
    null,
  ])('is refused, not an error, whatever is sent: %j', async (body) => {
    const answer = await rest('POST', '/users/login', { body })
    expect([400, 401]).toContain(answer.status)
    expect(answer.text).not.toContain('@staff.example')
  })
})

describe('forgotten passwords', () => {
  it('are answered alike whether there is an account or not, again and again', async () => {
    const ask = (email: string) => rest('POST', '/users/forgot-password', { body: { email } })
    const answers = [
      await ask(editor.email),
      await ask('nobody@staff.example'),
      await ask(editor.email),
    ].map(({ status, body }) => ({ status, body }))
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  it('cannot be reset with a guessed token', async () => {
    for (const token of ['', 'x', null, { $ne: null }]) {
      const answer = await rest('POST', '/users/reset-password', {
        body: { token, password: 'another-long-one' },
      })
      expect([400, 403], answer.text).toContain(answer.status)
    }
  })
})

describe('the doors of accounts', () => {
  it('do not let a first user in once there is one', async () => {
    const body = { name: 'First', email: 'first@evil.example', password, roles: ['admin'] }
    expect((await rest('POST', '/users/first-register', { body })).status).toBe(403)
    expect((await rest('GET', '/users/init')).body).toEqual({ initialized: true })
  })

  it('tell the public nothing about accounts', async () => {
    expect((await rest('GET', '/users/me')).body.user).toBeNull()
    for (const [method, path] of [
      ['GET', '/users'],
      ['GET', '/users/count'],
      ['GET', `/users/${editor.id}`],
      ['GET', '/users/versions'],
      ['POST', '/users/unlock'],
      ['POST', '/users/refresh-token'],
      ['POST', '/users/logout'],
      ['POST', '/users/verify/x'],
      ['POST', '/users/access'],
      ['POST', `/users/access/${editor.id}`],
      ['GET', '/access'],
    ] as const) {
      const answer = await rest(method, path, {
        // Addresses are not verified here, and this endpoint stumbles over it.
        mayFail: path === '/users/verify/x',
        ...(method === 'POST' ? { body: {} } : {}),
      })
      expect(answer.text, path).not.toContain('@staff.example')
      if (!path.includes('access')) expect(answer.status, path).toBeGreaterThanOrEqual(400)
    }
  })

  it('tell the public that it may read, and nothing else', async () => {
    const { body } = await rest('GET', '/access')
    expect(body.canAccessAdmin ?? false).toBe(false)
    for (const [slug, granted] of Object.entries(body.collections ?? {}))
      for (const operation of ['create', 'update', 'delete', 'readVersions', 'unlock'])
        expect(
          (granted as Record<string, unknown>)[operation] ?? false,
          `${slug} ${operation}`,
        ).toBe(false)
  })

  it('give no secret to the account itself', async () => {
    for (const path of ['/users/me', '/users/me?showHiddenFields=true&depth=3']) {
      const { text } = await rest('GET', path, { token: editor.token })
      expect(text).toContain(editor.email)
      expect(text).not.toMatch(/"(hash|salt|resetPasswordToken|lockUntil)"/)
    }
  })

  it('end a session on log-out', async () => {
    const who = await accountOf('editor')
    expect((await rest('POST', '/users/logout', { token: who.token })).status).toBe(200)
    expect((await rest('GET', '/users/me', { token: who.token })).body.user).toBeNull()
  })
})
