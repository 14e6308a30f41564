import { describe, expect, it } from 'vitest'
import type { PageRequest } from './page-request.mjs'
import { isHeld } from './send-body.mjs'

const asked = (from: Partial<PageRequest>): PageRequest => ({
  path: '/en',
  coding: 'identity',
  ifNoneMatch: undefined,
  ifModifiedSince: undefined,
  acceptLanguage: undefined,
  isRead: true,
  isTextOnly: false,
  savesData: false,
  query: '',
  host: undefined,
  isPreview: false,
  ...from,
})

const saturday = 'Sat, 21 Nov 2026 00:00:00 GMT'
const sunday = 'Sun, 22 Nov 2026 00:00:00 GMT'

describe('whether a client holds an answer already', () => {
  it('by its entity tag, whatever the dates say', () => {
    const answer = { etag: 'W/"a"', lastModified: sunday }
    expect(isHeld(asked({ ifNoneMatch: '"b", "a"' }), answer)).toBe(true)
    expect(isHeld(asked({ ifNoneMatch: '*' }), answer)).toBe(true)
    expect(isHeld(asked({ ifNoneMatch: '"b"', ifModifiedSince: sunday }), answer)).toBe(false)
  })

  it('by its date where it names no tag', () => {
    expect(isHeld(asked({ ifModifiedSince: sunday }), { lastModified: saturday })).toBe(true)
    expect(isHeld(asked({ ifModifiedSince: saturday }), { lastModified: saturday })).toBe(true)
    expect(isHeld(asked({ ifModifiedSince: saturday }), { lastModified: sunday })).toBe(false)
    expect(isHeld(asked({ ifModifiedSince: saturday }), {})).toBe(false)
    expect(isHeld(asked({}), { lastModified: saturday })).toBe(false)
  })

  it('never where it writes', () => {
    expect(isHeld(asked({ isRead: false, ifNoneMatch: '*' }), { etag: '"a"' })).toBe(false)
  })
})
