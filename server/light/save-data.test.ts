import { describe, expect, it } from 'vitest'
import { hasWeight, narrowest, savingData } from './save-data.mjs'

describe('a page for readers who save data', () => {
  it('has each picture in its narrowest form, late', () => {
    const saved = savingData(
      '<picture><source type="image/avif" srcset="/a-640.avif 640w, /a-320.avif 320w" sizes="100vw"><img src="/a.png" alt="A" loading="eager" fetchpriority="high"></picture>',
    )
    expect(saved).toContain('srcset="/a-320.avif 320w"')
    expect(saved).toContain('<img src="/a.png" alt="A" loading="lazy">')
    expect(saved).not.toContain('640')
  })

  it('plays nothing by itself and fetches nothing ahead', () => {
    const saved = savingData(
      '<head><link rel="preload" as="image" href="/a.png"><link rel="stylesheet" href="/a.css"></head><video src="/v.webm" poster="/p.png" autoplay></video>',
    )
    expect(saved).toContain('<video src="/v.webm" preload="none"></video>')
    expect(saved).not.toContain('/a.png')
    expect(saved).toContain('/a.css')
  })

  it.each([
    ['/a 2x, /b 1x', '/a 2x, /b 1x'],
    ['/a 900w', '/a 900w'],
    ['/a 900w,/b 100w', '/b 100w'],
  ])('chooses by widths alone: %s', (set, chosen) => {
    expect(narrowest(set)).toBe(chosen)
  })

  it('is another one only where something weighs', () => {
    expect(hasWeight('<p>imagine</p><input>')).toBe(false)
    expect(hasWeight('<IMG src="/a">')).toBe(true)
  })
})
