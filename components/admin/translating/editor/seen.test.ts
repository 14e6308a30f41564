import { describe, expect, it } from 'vitest'
import type { Segment } from '@/domain/translation/desk/desk'
import { newsAfter, withSeen } from './seen'

const segment = (key: string, rev: number) => ({ key, rev }) as Segment
const shown = [segment('a', 1), segment('b', 0)]
const refused = (code: string) => ({ code, message: '', count: 1, keys: [] })

describe('a deed on words', () => {
  it('tells what was shown, with what has been saved since', () => {
    expect(withSeen({ deed: 'publish' }, shown, new Map([['b', 3]]))).toEqual({
      deed: 'publish',
      seen: [
        { key: 'a', rev: 1 },
        { key: 'b', rev: 3 },
      ],
    })
  })

  it('is told from others, which are sent as they are', () => {
    expect(withSeen({ deed: 'claim' }, shown, new Map())).toEqual({ deed: 'claim' })
  })

  it('that met other words has the desk read anew, any other refusal does not', async () => {
    const desk = { title: 'Appeal', segments: [segment('a', 2)] }
    const api = { open: async () => ({ status: 200, told: desk }) } as never
    expect(await newsAfter(refused('changed-meanwhile'), api)).toEqual({
      head: { title: 'Appeal' },
      segments: desk.segments,
    })
    expect(await newsAfter(refused('not-reviewed'), api)).toBeNull()
  })
})
