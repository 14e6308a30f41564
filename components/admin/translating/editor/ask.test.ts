import { afterEach, expect, test, vi } from 'vitest'
import { ask } from './ask'

afterEach(() => vi.unstubAllGlobals())

const answering = (body: BodyInit, status: number) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status }))

test('an answer that breaks off is none, lest half of it be taken for the whole', async () => {
  const broken = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"matches":['))
      controller.error(new DOMException('No longer waited for', 'AbortError'))
    },
  })
  answering(broken, 200)
  await expect(ask('/suggestions')).rejects.toThrow('No longer waited for')
})

test('a refusal is told with its words, or without any', async () => {
  answering('{"code":"own-words"}', 403)
  expect(await ask('/desk/deed')).toEqual({ status: 403, told: { code: 'own-words' } })
  answering('<h1>Too large</h1>', 413)
  expect(await ask('/desk/deed')).toEqual({ status: 413, told: {} })
})
