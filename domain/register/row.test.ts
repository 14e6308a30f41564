import { describe, expect, it } from 'vitest'
import { registerRow } from './row'

describe('a row', () => {
  it('tells nothing of who is only counted, not even the kind', () => {
    const row = registerRow({ kind: 'person', visibility: 'counted-only', shown: {} })
    expect(new Set(Object.values(row))).toEqual(new Set([null]))
  })

  it('is the same from texts and from dates, from what is empty and from what is missing', () => {
    const one = { kind: 'person', publishedOn: '2018-10-15T10:00:00.000Z', shown: { city: '' } }
    const other = { ...one, publishedOn: new Date(one.publishedOn), shown: { city: null } }
    expect(registerRow(one)).toEqual(registerRow(other))
  })
})
