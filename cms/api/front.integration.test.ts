import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { type Doc, make } from '@/test/harness/documents'
import { rest, site } from '@/test/harness/rest'
import { longestBody } from './bounded-body'

let editor: Who
let campaign: Doc

beforeAll(async () => {
  editor = await accountOf('editor')
  campaign = await make('campaigns', { published: true })
})

describe('what everybody may read', () => {
  it('has a validator, and is not sent again to whoever has it', async () => {
    const first = await rest('GET', '/campaigns')
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(first.headers.get('vary')).toBe('Cookie, Authorization')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/)
    const again = await rest('GET', '/campaigns', { headers: { 'If-None-Match': `"x", ${etag}` } })
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
    await make('campaigns', { published: true })
    const later = await rest('GET', '/campaigns', { headers: { 'If-None-Match': etag } })
    expect(later.status).toBe(200)
    expect(later.headers.get('etag')).not.toBe(etag)
  })

  it('is open to pages of other sites, without anybody’s log-in', async () => {
    for (const path of [
      '/campaigns',
      `/campaigns/${campaign.id}`,
      '/globals/site',
      '/campaigns/count',
    ]) {
      const { headers, status } = await rest('GET', path)
      expect([path, status, headers.get('access-control-allow-origin')]).toEqual([path, 200, '*'])
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  it('is so when a browser asks before it asks', async () => {
    const ask = (path: string, method: string) =>
      rest('OPTIONS', path, {
        headers: { Origin: 'https://other.example', 'Access-Control-Request-Method': method },
      })
    const read = await ask('/campaigns', 'GET')
    expect(read.status).toBe(204)
    expect(read.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    for (const refused of [await ask('/campaigns', 'POST'), await ask('/users', 'GET')])
      expect(refused.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('can be asked for without its body', async () => {
    const [whole, head] = [await rest('GET', '/campaigns'), await rest('HEAD', '/campaigns')]
    expect([head.status, head.text]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
  })
})

describe('what somebody gets who may be logged in', () => {
  it.each([
    ['a token', () => ({ Authorization: `JWT ${editor.token}` })],
    ['a cookie', () => ({ Cookie: `other=1; payload-token=${editor.token}` })],
    ['a cookie that is worth nothing', () => ({ Cookie: 'payload-token=x' })],
  ])('is kept by no cache and is read by no other site: by %s', async (_, headers) => {
    const answer = await rest('GET', '/campaigns', { headers: headers() })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(answer.headers.get('etag')).toBeNull()
  })

  it('is not read by other sites where the public reads nothing', async () => {
    const { status, headers } = await rest('GET', '/users')
    expect([status, headers.get('access-control-allow-origin')]).toEqual([403, null])
  })
})

describe('errors', () => {
  const invalid = { body: { title: 1, demands: [{}], _status: 'published' } }

  it('have the shape of RFC 9457, and point at fields', async () => {
    const { status, headers, body } = await rest('POST', '/campaigns', {
      ...invalid,
      token: editor.token,
    })
    expect([status, headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ])
    expect(body).toMatchObject({
      type: `${site}/en/developers#problem-invalid-fields`,
      title: 'Some fields are not valid',
      status: 400,
    })
    expect(body.instance).toBeUndefined()
    expect(body.errors[0].data.errors.length).toBeGreaterThan(0)
    expect(body.errors).toContainEqual({
      pointer: '#/demands/0/text',
      detail: expect.any(String),
    })
  })

  it('stay what the panel reads, in the way in which it reads it', async () => {
    const { headers, body } = await rest('POST', '/campaigns', {
      ...invalid,
      headers: { Cookie: `payload-token=${editor.token}`, Origin: site },
    })
    expect(headers.get('content-type')).toContain('application/json')
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0]).toMatchObject({ name: 'ValidationError', message: expect.any(String) })
  })

  it.each([
    ['GET', '/nothing', 404, 'not-found'],
    ['GET', '/campaigns/nothing', 404, 'not-found'],
    ['GET', '/users', 403, 'not-allowed'],
    ['POST', '/campaigns', 403, 'not-allowed'],
    ['GET', '/campaigns?where[nothing][equals]=1', 400, 'invalid-request'],
    ['GET', '/campaigns?where={', 400, 'invalid-request'],
    ['GET', '/campaigns/nowhere/register.csv', 404, 'not-found'],
    ['POST', '/users/login', 400, 'invalid-fields'],
  ] as const)('tell what it is by their type: %s %s', async (method, path, status, name) => {
    const answer = await rest(method, path, method === 'POST' ? { body: {} } : {})
    expect([answer.status, answer.body.status, answer.body.type]).toEqual([
      status,
      status,
      `${site}/en/developers#problem-${name}`,
    ])
    expect(answer.body.detail.length).toBeGreaterThan(5)
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })
})

describe('bodies', () => {
  const sent = (length: number, headers: Record<string, string> = {}) =>
    rest('POST', '/campaigns', {
      body: JSON.stringify({ title: 'x'.repeat(length) }),
      headers: { 'Content-Type': 'application/json', ...headers },
      token: editor.token ?? '',
    })

  it('are too long from five megabytes on', async () => {
    const { status, body } = await sent(longestBody)
    expect([status, body.type]).toEqual([413, `${site}/en/developers#problem-too-large`])
    expect((await sent(longestBody, { 'Content-Type': '' })).status).toBe(413)
  })

  it('are too long whatever they say of their length', async () => {
    expect((await sent(10, { 'Content-Length': '6000000' })).status).toBe(413)
  })

  it('are read when they are shorter', async () => {
    expect((await sent(longestBody - 1000)).status).toBe(400)
  })
})
