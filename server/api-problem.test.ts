import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { html, missing, pages } from './testing/next-stand-in'
import { serveStandIn } from './testing/serve-stand-in'

let site: Awaited<ReturnType<typeof serveStandIn>>
const problem = { 'content-type': 'application/problem+json; charset=utf-8' }

beforeAll(async () => {
  site = await serveStandIn()
  for (const status of [404, 405, 500])
    pages[`/api/problem/${status}`] = (_, response) =>
      response.writeHead(status, problem).end(JSON.stringify({ status, title: 'told' }))
  pages['/api/known'] = (_, response) =>
    response.writeHead(422, problem).end(JSON.stringify({ status: 422, title: 'own' }))
  pages['/api/method'] = (_, response) => {
    response.statusCode = 405
    response.setHeader('Allow', 'GET')
    response.end()
  }
  pages['/api/fault'] = (_, response) => {
    response.statusCode = 500
    for (const [name, value] of Object.entries(html)) response.setHeader(name, value)
    response.write(missing)
    response.end(missing)
  }
  pages['/api/teapot'] = (_, response) => response.writeHead(418, html).end(missing)
  pages['/api/long'] = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv' })
    response.write('a')
    response.end('b')
  }
})
afterAll(() => site.stop())

it.each([
  ['/api/nowhere', 404],
  ['/api/method', 405],
  ['/api/fault', 500],
])('an error that Next itself tells is told in JSON: %s', async (path, status) => {
  const answer = await site.ask(path)
  expect([answer.status, answer.headers['content-type']]).toEqual([status, problem['content-type']])
  expect(JSON.parse(answer.body.toString())).toEqual({ status, title: 'told' })
  expect(answer.headers['content-security-policy']).toContain('sandbox')
})

it('tells in JSON what was thrown too, and writes it down', async () => {
  pages['/api/thrown'] = () => Promise.reject(new Error('boom'))
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { status, body } = await site.ask('/api/thrown')
  expect([status, JSON.parse(body.toString()).title]).toEqual([500, 'told'])
  expect(log).toHaveBeenCalledTimes(1)
  log.mockRestore()
})

it('keeps what else is said', async () => {
  expect((await site.ask('/api/method')).headers.allow).toBe('GET')
})

it('is told to HEAD by its status', async () => {
  const { status, body } = await site.ask('/api/nowhere', {}, 'HEAD')
  expect([status, body.length]).toEqual([404, 0])
})

it('says the least where nobody has words for it', async () => {
  const { status, body } = await site.ask('/api/teapot')
  expect([status, JSON.parse(body.toString())]).toEqual([418, { type: 'about:blank', status: 418 }])
})

it('leaves what is JSON, or no error, as it comes', async () => {
  expect(JSON.parse((await site.ask('/api/known')).body.toString()).title).toBe('own')
  const { headers, body } = await site.ask('/api/long')
  expect([headers['content-type'], body.toString()]).toEqual(['text/csv', 'ab'])
})
