import { expect, it } from 'vitest'
import { mayChangeNow } from './may-change-now'

it('lets a signature be changed ten times an hour, each for itself', async () => {
  const id = crypto.randomUUID()
  for (let change = 1; change <= 10; change += 1)
    expect(await mayChangeNow(id)).toEqual({ may: true })
  const refused = await mayChangeNow(id)
  expect(refused).toMatchObject({ may: false, retryAfter: expect.any(Number) })
  expect(await mayChangeNow(crypto.randomUUID())).toEqual({ may: true })
})
