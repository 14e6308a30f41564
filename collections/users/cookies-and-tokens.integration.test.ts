import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, password, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { rest, site } from '@/test/harness/rest'

let editor: Required<Who>

beforeAll(async () => {
  editor = await accountOf('editor')
})

const cookieOf = (token: string) => ({ cookie: `payload-token=${token}` })

describe('a log-in cookie', () => {
  const me = async (headers: Record<string, string>) =>
    (await rest('GET', '/users/me', { headers: { ...cookieOf(editor.token), ...headers } })).body
      .user

  it('is taken from the site itself', async () => {
    expect((await me({ origin: site }))?.id).toBe(editor.id)
    expect((await me({ 'sec-fetch-site': 'same-origin' }))?.id).toBe(editor.id)
  })

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that begins alike', { origin: `${site}.evil.example` }],
    ['no origin', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
  ] as [string, Record<string, string>][])('is worth nothing from %s', async (_, headers) => {
    expect(await me(headers)).toBeNull()
    const answer = await rest('POST', '/pages', {
      headers: { ...cookieOf(editor.token), ...headers },
      body: { title: 'Forged' },
    })
    expect(answer.status).toBe(403)
  })

  it('is set so that scripts cannot read it and other sites cannot send it', async () => {
    const { headers } = await rest('POST', '/users/login', {
      body: { email: editor.email, password },
    })
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=(Lax|Strict)/i)
  })

  it('lets no other origin read answers', async () => {
    const { headers } = await rest('GET', '/campaigns', {
      headers: { origin: 'https://evil.example' },
    })
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })
})

describe('other ways in', () => {
  it('there is no GraphQL', async () => {
    const body = { query: '{ Users { docs { email } } }' }
    expect((await rest('POST', '/graphql', { body })).status).toBe(404)
    expect((await rest('GET', '/graphql?query={Users{docs{email}}}')).status).toBe(404)
    expect((await rest('GET', '/graphql-playground')).status).toBe(404)
  })

  it('another method in a header gives no other rights', async () => {
    for (const name of [
      'X-HTTP-Method-Override',
      'X-Payload-HTTP-Method-Override',
      'X-Method-Override',
    ])
      for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
        const answer = await rest('POST', '/users?where[id][exists]=true', {
          headers: { [name]: method, 'Content-Type': 'application/x-www-form-urlencoded' },
          body: 'where[email][exists]=true',
        })
        expect(answer.status, `${name}: ${method}`).toBeGreaterThanOrEqual(400)
        expect(answer.text).not.toContain('@staff.example')
      }
  })

  it('forged and foreign tokens are worth nothing', async () => {
    const [head, claims, signature] = editor.token.split('.') as [string, string, string]
    const admin = Buffer.from(
      JSON.stringify({
        ...JSON.parse(Buffer.from(claims, 'base64url').toString()),
        roles: ['admin'],
      }),
    ).toString('base64url')
    const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
    for (const token of [
      `${head}.${admin}.${signature}`,
      `${unsigned}.${admin}.`,
      'x',
      `${editor.token}x`,
    ])
      expect((await rest('GET', '/users/me', { token })).body.user).toBeNull()
  })

  it('a role that was taken away is gone with the next request, whatever the token says', async () => {
    const who = await accountOf('editor')
    const payload = await bootPayload()
    await payload.update({ collection: 'users', id: who.id, data: { roles: ['translator'] } })
    const answer = await rest('POST', '/pages', { token: who.token, body: { title: 'Late' } })
    expect(answer.status).toBe(403)
  })
})
