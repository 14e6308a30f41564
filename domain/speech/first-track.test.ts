import { describe, expect, it } from 'vitest'
import { firstTrack } from './first-track'

const tracks = [{ language: 'zh-Hans' }, { language: 'en' }, { language: null }]

describe('firstTrack', () => {
  it('is the one in the reader’s language', () => {
    expect(firstTrack(tracks, 'en', 'zh-Hans')).toBe(1)
  })

  it('is else the one in the language that is heard', () => {
    expect(firstTrack(tracks, 'ar', 'zh-Hans')).toBe(0)
  })

  it('is else none: readers choose', () => {
    expect(firstTrack(tracks, 'ar', 'fr')).toBe(-1)
    expect(firstTrack([], 'en', null)).toBe(-1)
  })
})
