import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { CapturedResponse } from './captured-response.mjs'
import { askInside } from './internal-request.mjs'

const captureOf = (limit = 100) => {
  const message = new IncomingMessage(new Socket())
  const overflowTo = vi.fn((): ServerResponse | undefined => undefined)
  return { response: new CapturedResponse(message, { limit, overflowTo }), overflowTo }
}

describe('a captured response', () => {
  it('keeps status, headers and a body of parts', async () => {
    const { response } = captureOf()
    const [finished, closed] = [vi.fn(), vi.fn()]
    response.on('finish', finished).on('close', closed)
    response.statusCode = 201
    response.setHeader('X-One', '1')
    expect(response.headersSent).toBe(false)
    response.write('工')
    expect(response.headersSent).toBe(true)
    response.write('5bef', 'hex')
    response.end(Buffer.from('!'))
    const captured = await response.captured
    expect(captured).toMatchObject({ status: 201, headers: { 'x-one': '1' } })
    expect(captured?.body).toEqual(Buffer.from([...Buffer.from('工'), 0x5b, 0xef, 0x21]))
    await expect.poll(() => closed.mock.calls.length).toBe(1)
    expect(finished).toHaveBeenCalledTimes(1)
    expect([response.closed, response.writableEnded, response.writableFinished]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('hands over a text that came in one piece as the very same text', async () => {
    const { response } = captureOf()
    response.end('one')
    expect((await response.captured)?.body).toBe('one')
  })

  it('captures nothing when the client leaves first', async () => {
    const { response } = captureOf()
    const closed = vi.fn()
    response.on('close', closed)
    response.write('a')
    response.close()
    response.end('b')
    expect(await response.captured).toBeUndefined()
    expect(closed).toHaveBeenCalledTimes(1)
  })

  it('asks where to put a body that is too long', () => {
    const { response, overflowTo } = captureOf(3)
    response.write('abc')
    expect(overflowTo).not.toHaveBeenCalled()
    response.write('d')
    expect(overflowTo).toHaveBeenCalledTimes(1)
  })
})

describe('asking inside', () => {
  it('reaches the handler with a plain GET and gets its answer', async () => {
    const handle = vi.fn(async (message: IncomingMessage, response: ServerResponse) => {
      for await (const _ of message) throw new Error('a GET has no body')
      response.end(`${message.method} ${message.url} ${message.headers.authorization}`)
    })
    const answer = await askInside(handle, '/api/x', { authorization: 'Bearer y' })
    expect(answer).toMatchObject({ status: 200, body: 'GET /api/x Bearer y' })
  })

  it('fails as the handler does', async () => {
    const handle = () => Promise.reject(new Error('boom'))
    await expect(askInside(handle, '/', {})).rejects.toThrow('boom')
  })
})
