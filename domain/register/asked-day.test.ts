import { describe, expect, it } from 'vitest'
import { askedDay, endOfDay } from './asked-day'

const today = '2026-11-22'

describe('the day as of which a register is asked for', () => {
  it.each([undefined, null, '', today])('is today for %s', (text) => {
    expect(askedDay(text, today)).toEqual({ kind: 'today' })
  })

  it.each(['2018-10-15', '2024-02-29', '2026-11-21', '0001-01-01'])('is %s', (day) => {
    expect(askedDay(day, today)).toEqual({ kind: 'day', day })
  })

  it.each([
    '2018-02-30',
    '2023-02-29',
    '2018-1-1',
    '15.10.2018',
    '2018-10-15T00:00',
    'x',
    '20181015',
  ])('is none for %s', (text) => {
    expect(askedDay(text, today)).toEqual({ kind: 'malformed' })
  })

  it('has not come for tomorrow', () => {
    expect(askedDay('2026-11-23', today)).toEqual({ kind: 'future' })
  })

  it('ends where the next one begins', () => {
    expect(endOfDay('2018-10-15')).toBe('2018-10-16T00:00:00.000Z')
    expect(endOfDay('2023-12-31')).toBe('2024-01-01T00:00:00.000Z')
  })
})
