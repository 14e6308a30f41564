import { describe, expect, it } from 'vitest'
import { byPlace, type FeedPlace, readCursor, writeCursor } from './cursor'

const place = (more: Partial<FeedPlace> = {}): FeedPlace => ({
  at: '2026-01-02T03:04:05.678Z',
  collection: 'news-items',
  id: '74915b4e-ee0b-4bf1-9980-35a10ace228d',
  ...more,
})

describe('a cursor', () => {
  it('is read as it was written', () => {
    for (const one of [
      place(),
      place({ collection: 'organizations', id: '65f0c0ffee65f0c0ffee65f0' }),
    ])
      expect(readCursor(writeCursor(one))).toEqual(one)
  })

  it.each([
    '',
    '2',
    '2026-01-02_news-items_a',
    '2026-01-02T03:04:05.678Z_users_a',
    '2026-01-02T03:04:05.678Z_news-items_',
    "2026-01-02T03:04:05.678Z_news-items_a'b",
    '2026-01-02T03:04:05.678Z_news-items_a_b',
  ])('is refused where it names no place: %j', (text) => {
    expect(readCursor(text)).toBeNull()
  })
})

describe('byPlace', () => {
  it('puts the newest first, and gives what is of one moment an order of its own', () => {
    const sorted = [
      place({ at: '2026-03-01T00:00:00.000Z' }),
      place({ id: 'b' }),
      place({ id: 'a' }),
      place({ collection: 'speeches', id: 'z' }),
      place({ at: '2025-01-01T00:00:00.000Z', collection: 'campaigns' }),
    ]
    expect([...sorted].reverse().sort(byPlace)).toEqual(sorted)
  })
})
