import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bodyOf } from './door'

const schema = z.object({ words: z.string() })

const sent = (body: string) =>
  new Request('http://localhost/', { method: 'POST', body }) as unknown as Parameters<
    typeof bodyOf
  >[0]

describe('what is sent to a door', () => {
  it('is read as JSON, in any script', async () => {
    expect(await bodyOf(sent('{"words":"工会"}'), schema)).toEqual({ words: '工会' })
  })

  it.each(['{"words":', '', '[]', '{"words":1}'])('is refused where it is %j', async (body) => {
    await expect(bodyOf(sent(body), schema)).rejects.toMatchObject({ status: 400 })
  })

  it('is refused by 413 before all of it is read', async () => {
    const piece = new Uint8Array(1_000_000).fill(32)
    let given = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          given += 1
          if (given > 100) controller.close()
          else controller.enqueue(piece)
        },
      },
      { highWaterMark: 0 },
    )
    const req = { body, headers: new Headers() } as unknown as Parameters<typeof bodyOf>[0]
    await expect(bodyOf(req, schema)).rejects.toMatchObject({ status: 413 })
    expect(given).toBeLessThan(10)
  })
})
