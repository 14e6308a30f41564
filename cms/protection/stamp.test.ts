import { describe, expect, it } from 'vitest'
import { judgeStamp, makeStamp } from './stamp'

const now = Date.UTC(2026, 10, 21)

describe('a stamp', () => {
  it('tells haste from reading, and never grows old', () => {
    const stamp = makeStamp(now)
    expect(judgeStamp(stamp, now)).toBe('too-fast')
    expect(judgeStamp(stamp, now + 2_900)).toBe('too-fast')
    expect(judgeStamp(stamp, now + 3_000)).toBe('fine')
    expect(judgeStamp(stamp, now + 365 * 86_400_000)).toBe('fine')
  })

  it('holds a moment and a signature, nothing else', () => {
    expect(makeStamp(now)).toMatch(/^[0-9a-z]{6,7}\.[\w-]{22}$/)
    expect(makeStamp(now)).toBe(makeStamp(now + 999))
  })

  it('is odd when it is forged or missing', () => {
    const [moment = '', signature = ''] = makeStamp(now).split('.')
    const earlier = (Number.parseInt(moment, 36) - 60).toString(36)
    for (const stamp of [
      undefined,
      '',
      '.',
      moment,
      `${moment}.`,
      `${earlier}.${signature}`,
      `${moment}.${signature.slice(1)}`,
      `${moment}.${signature}x`,
      [moment, signature],
    ])
      expect(judgeStamp(stamp, now + 60_000)).toBe('odd')
  })
})
