import { describe, expect, it } from 'vitest'
import { segmentKinds } from './segment-kind'

describe('the kind of a segment', () => {
  it('is its field’s, found through groups and rows', () => {
    const kindOf = segmentKinds([
      { name: 'title', kind: 'text' },
      { name: 'appeal', kind: 'rich-text' },
      { name: 'demands', kind: 'array', fields: [{ name: 'text', kind: 'rich-text' }] },
    ])
    expect(['title', 'appeal', 'demands.text', 'gone'].map(kindOf)).toEqual([
      'text',
      'rich-text',
      'rich-text',
      'text',
    ])
  })

  it('is a message of ICU for the words of the interface', () => {
    expect(segmentKinds(null)('form.problems.email')).toBe('icu')
  })
})
