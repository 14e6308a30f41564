import { createServer, get, type ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { listen } from './listen.mjs'
import { shutDown } from './shut-down.mjs'

const answerOf = (port: number) =>
  new Promise<string>((resolve, reject) => {
    get({ port, host: '127.0.0.1', agent: false }, (response) => {
      response.setEncoding('utf8')
      let body = ''
      response.on('data', (part) => {
        body += part
      })
      response.on('end', () => resolve(body))
    }).on('error', reject)
  })

const serverHolding = async () => {
  const held: ServerResponse[] = []
  const server = createServer((_request, response) => held.push(response))
  return { server, held, port: await listen(server, { host: '127.0.0.1', port: 0 }) }
}

describe('shutting down', () => {
  it('lets a running request finish and takes no new one', async () => {
    const { server, held, port } = await serverHolding()
    const running = answerOf(port)
    await expect.poll(() => held.length).toBe(1)
    const gone = shutDown(server, 5_000)
    await expect(answerOf(port)).rejects.toThrow('ECONNREFUSED')
    held[0]?.end('finished')
    expect(await running).toBe('finished')
    await gone
  })

  it('cuts off what takes too long', async () => {
    const { server, held, port } = await serverHolding()
    const running = answerOf(port)
    const failure = expect(running).rejects.toThrow('socket hang up')
    await expect.poll(() => held.length).toBe(1)
    await shutDown(server, 20)
    await failure
  })
})
