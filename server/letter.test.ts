import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Seen } from './testing/letterbox-stand-in'
import { serveStandIn } from './testing/serve-stand-in'

let site: Awaited<ReturnType<typeof serveStandIn>>

beforeAll(async () => {
  site = await serveStandIn()
})
afterAll(() => site.stop())
beforeEach(() => {
  vi.clearAllMocks()
})

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const path = '/en/campaigns/x/sign'
const post = (to: string, body: string | Buffer, headers: Record<string, string> = form) =>
  site.ask(to, headers, 'POST', body)

/** What the page of the form was drawn again with. */
const drawnWith = ({ body }: { body: Buffer }): { status: number; values: Seen } => {
  const [, carried = ''] = /<p>(.*)<\/p>/.exec(body.toString()) ?? []
  return JSON.parse(Buffer.from(carried, 'base64url').toString())
}

describe('a letter posted to the page of its form', () => {
  it('that is taken leads on to the next page', async () => {
    const { status, headers, body } = await post(path, 'good')
    expect([status, headers.location, body.length]).toEqual([303, '/en/campaigns/x/sign/sent', 0])
    expect(headers['cache-control']).toBe('private, no-store')
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('that is refused gets the page again under the same status, kept by nobody', async () => {
    const answer = await post(`${path}?a=1`, 'name=工会')
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '60'])
    expect(answer.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'same-origin',
    })
    expect(answer.headers['content-security-policy']).toContain("script-src 'self';")
    expect(answer.body.toString()).not.toContain('<script')
    const { values } = drawnWith(answer)
    expect(values).toMatchObject({ body: 'name=工会', url: '/api/campaigns/x/sign?locale=en' })
    expect(site.handle.mock.calls.at(-1)?.[0].url).toBe('/en/-/campaigns/x/sign?a=1')
  })

  it('tells the letterbox where it comes from, and the daily hash of its network', async () => {
    const { headers } = drawnWith(
      await post(path, '', {
        ...form,
        origin: 'null',
        'sec-fetch-site': 'cross-site',
        cookie: 'a=b',
      }),
    ).values
    expect(headers).toMatchObject({
      origin: 'null',
      'sec-fetch-site': 'cross-site',
      'x-countersign-network': 'net',
    })
    expect(headers.cookie).toBeUndefined()
    expect(headers.host).toMatch(/^127\.0\.0\.1:\d+$/)
  })

  it('is never led off the site, and told when something is broken here', async () => {
    expect((await post(path, 'astray')).headers.location).toBeUndefined()
    const { status, body } = await post(path, 'bad')
    expect([status, body.toString()]).toEqual([500, '<p>trouble</p>'])
  })

  it('is not found where the form is not, and led on where it has moved', async () => {
    expect(await post('/en/campaigns/gone/sign', '')).toMatchObject({ status: 404 })
    expect(await post('/en/campaigns/%E0%A4%A/sign', '')).toMatchObject({ status: 400 })
    expect(await post('/en/campaigns/moved/sign', '')).toMatchObject({
      status: 303,
      headers: { location: '/en/campaigns/x/sign' },
    })
  })

  it('has to be a form', async () => {
    const { headers, body } = drawnWith(
      await post(path, '{}', { 'content-type': 'application/json' }),
    ).values
    expect(headers['content-type']).toBe('application/octet-stream')
    expect(body).toBe('{}')
  })
})

describe('a letter that is too long', () => {
  const tenMegabytes = Buffer.alloc(10 * 1024 * 1024, 'a')

  it.each([
    ['of 10 MB', form, tenMegabytes],
    ['of 65 kB', form, tenMegabytes.subarray(0, 65 * 1024)],
    ['of 10 MB with a file', { 'content-type': 'multipart/form-data; boundary=a' }, tenMegabytes],
    [
      'of 65 kB in pieces',
      { ...form, 'transfer-encoding': 'chunked' },
      tenMegabytes.subarray(0, 65 * 1024),
    ],
  ])('is refused by its length alone: %s', async (_, headers, sent) => {
    const answer = await post(path, sent, headers)
    const { values } = drawnWith(answer)
    expect(values.body).toBe('')
    expect(values.headers['content-length']).toBe(String(sent.length))
  })

  it('may have a file with it, if it is a signature', async () => {
    const sent = tenMegabytes.subarray(0, 5 * 1024 * 1024)
    const answer = await post(path, sent, { 'content-type': 'multipart/form-data; boundary=a' })
    expect(drawnWith(answer).values.body).toHaveLength(sent.length)
  })

  it('is asked to come again while eight others are held', async () => {
    const { host } = drawnWith(await post(path, '')).values.headers
    const { port } = new URL(`http://${host}`)
    const head = `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: ${form['content-type']}\r\n`
    const sockets = Array.from({ length: 8 }, () => connect(Number(port), '127.0.0.1'))
    for (const socket of sockets)
      socket.on('error', () => {}).write(`${head}Content-Length: 900000\r\n\r\nabc`)
    await vi.waitFor(async () => {
      const answer = await post(path, 'a'.repeat(70_000))
      expect([answer.status, answer.headers['retry-after']]).toEqual([503, '10'])
      expect(answer.body.toString()).toContain('trouble')
    })
    expect((await post(path, 'good')).status).toBe(303)
    for (const socket of sockets) socket.destroy()
    await vi.waitFor(async () =>
      expect((await post(path, 'a'.repeat(70_000))).status).not.toBe(503),
    )
  })

  it('that claims to be endless is cut off', async () => {
    const { port } = new URL(`http://${drawnWith(await post(path, '')).values.headers.host}`)
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: ${form['content-type']}\r\n`)
    socket.write('Content-Length: 99999999999\r\n\r\nabc')
    await new Promise((resolve) => socket.on('close', resolve).on('error', () => {}))
    expect(socket.bytesRead).toBe(0)
  })
})

describe('a letter sent to the API', () => {
  it('is answered in JSON, without cookies', async () => {
    const taken = await post('/api/campaigns/x/sign?locale=ar', 'good')
    expect([taken.status, taken.body.toString()]).toEqual([
      200,
      '{"next":"/en/campaigns/x/sign/sent"}',
    ])
    expect(taken.headers['set-cookie']).toBeUndefined()
    const refused = await post('/api/campaigns/x/sign?locale=ar', '{}', {
      'content-type': 'application/json',
    })
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'retry-after': '60', 'cache-control': 'no-store' },
    })
    const { values } = JSON.parse(refused.body.toString())
    expect(values.url).toBe('/api/campaigns/x/sign?locale=ar')
    expect(values.headers).toMatchObject({
      'content-type': 'application/json',
      'x-countersign-network': 'net',
    })
  })
})

describe('what only the server may say', () => {
  it('is ignored when it is said from outside', async () => {
    const forged = { 'x-form-answer': 'forged', 'x-countersign-network': 'mine' }
    expect((await site.ask(path, forged)).body.toString()).toBe('<p>first</p>')
    expect((await site.ask('/en/-/campaigns/x/sign', forged)).status).toBe(404)
    const { headers } = drawnWith(await post(path, '', { ...form, ...forged })).values
    expect(headers).toMatchObject({ 'x-countersign-network': 'net' })
    expect(headers['x-form-answer']).toBeUndefined()
    await site.ask('/api/data', forged)
    expect(site.handle.mock.calls.at(-1)?.[0].headers).not.toMatchObject({
      'x-form-answer': 'forged',
    })
    expect(site.handle.mock.calls.at(-1)?.[0].headers).toMatchObject({
      'x-countersign-network': 'net',
    })
  })
})

it('a page for one signer alone is kept by nobody, and can be gone', async () => {
  const { status, headers, body } = await site.ask('/en/campaigns/x/mine?key=1')
  expect([status, headers['cache-control']]).toEqual([410, 'private, no-store'])
  expect(body.toString()).toContain('<p>gone</p>')
})

it('no other page takes anything', async () => {
  for (const [to, method, allow] of [
    ['/en', 'POST', 'GET, HEAD'],
    ['/en/campaigns/x', 'POST', 'GET, HEAD'],
    ['/en/campaigns/x/sign/sent', 'POST', 'GET, HEAD'],
    [path, 'PUT', 'GET, HEAD, POST'],
    [path, 'DELETE', 'GET, HEAD, POST'],
  ] as const)
    expect(await site.ask(to, form, method, 'good')).toMatchObject({
      status: 405,
      headers: { allow },
    })
})
