import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { takeBody } from './letter-body.mjs'

const coming = () => Object.assign(new PassThrough(), { headers: {} })

it('a body that dawdles is cut off', async () => {
  const request = coming()
  request.write('slow')
  const body = takeBody(request as unknown as IncomingMessage, 1000, 20)
  expect(await body).toBeUndefined()
  expect(request.destroyed).toBe(true)
})

it('a body that comes in time is whole', async () => {
  const request = coming()
  request.end('soon')
  const body = await takeBody(request as unknown as IncomingMessage, 1000, 1000)
  expect(body?.content?.toString()).toBe('soon')
})
