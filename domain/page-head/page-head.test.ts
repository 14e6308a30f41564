import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip } from './clip'
import { descriptionWidth, pageDescription } from './page-description'
import { pageTitle, widestTitle } from './page-title'
import { graphemesOf, textWidth } from './text-width'

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['Demands', 7],
    ['声援佳士工人', 12],
    ['노동자', 6],
    ['。', 2],
    ['é'.normalize('NFD'), 1],
    ['👩‍🏭', 2],
    ['مُضَرَّب', 4],
  ])('of %j is %d', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})

describe('clip', () => {
  it.each([
    ['short enough', 12, 'short enough'],
    ['  on\n two   lines ', 40, 'on two lines'],
    ['ends after a whole word', 13, 'ends after a…'],
    ['no comma, at the end', 10, 'no comma…'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['声援佳士工人争取组建工会的权利', 13, '声援佳士工人…'],
  ])('makes of %j within %d %j', (text, widest, clipped) => {
    expect(clip(text, widest)).toBe(clipped)
  })

  it('never cuts within a character, and is never too wide', () => {
    const letters = fc.array(
      fc.constantFrom('e\u0301', '👩‍🏭', '工', 'مُ', ' ', 'ß', '🇭🇰', '. ', '「'),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(letters, fc.integer({ min: 4, max: 40 }), (parts, widest) => {
        const line = parts.join('').replace(/\s+/gu, ' ').trim()
        const clipped = clip(line, widest)
        expect(textWidth(clipped)).toBeLessThanOrEqual(widest)
        const whole = graphemesOf(line)
        const kept = graphemesOf(clipped.endsWith('…') ? clipped.slice(0, -1) : clipped)
        expect(kept).toEqual(whole.slice(0, kept.length))
      }),
    )
  })
})

describe('pageTitle', () => {
  it('tells pages of a list apart', () => {
    expect(pageTitle('News digest', ['Press report', undefined, 'Page 2'])).toBe(
      'News digest · Press report · Page 2',
    )
  })

  it('shortens the name, never the number of the page', () => {
    const title = pageTitle('The very long name of an appeal that goes on and on and on', [
      'Page 2',
    ])
    expect(title).toMatch(/… · Page 2$/)
    expect(textWidth(title)).toBeLessThanOrEqual(widestTitle)
  })

  it('stays within its width even where the details fill it', () => {
    expect(textWidth(pageTitle('News', ['x'.repeat(50), 'y'.repeat(20)]))).toBeLessThanOrEqual(
      widestTitle,
    )
  })
})

describe('pageDescription', () => {
  const long = 'A sentence of some length that says what this page is about and why it is here. '

  it('takes what it needs and no more', () => {
    const first = long.repeat(2).trim()
    expect(pageDescription([first, 'Never needed.'])).toBe(clip(first, descriptionWidth.most))
    expect(pageDescription([long, null, undefined, 'Needed.'])).toBe(`${long}Needed.`)
  })

  it('says nothing twice', () => {
    expect(pageDescription(['The same.', 'The same.', ' The\nsame. '])).toBe('The same.')
  })

  it('joins sentences as their script does', () => {
    expect(pageDescription(['声援工人。', '名单在此。'])).toBe('声援工人。名单在此。')
    expect(pageDescription(['ICOR', 'A federation.'])).toBe('ICOR · A federation.')
  })

  it('is within its lengths wherever there is enough to say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 90 })), (pieces) => {
        const text = pageDescription([
          ...pieces,
          long,
          'Another one, so that there is enough to say.',
        ])
        const width = textWidth(text)
        expect(width).toBeLessThanOrEqual(descriptionWidth.most)
        expect(width).toBeGreaterThan(descriptionWidth.least - 40)
      }),
    )
  })
})
