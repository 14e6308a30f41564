import { describe, expect, it } from 'vitest'
import { excerptLength, isWithinQuotationLimit, quotationLimit } from './excerpt-length'

describe('excerptLength', () => {
  it.each([
    ['', 0, 0],
    ['Workers of the world, unite!', 5, 0],
    ['l’union fait la force', 4, 0],
    ['يا عمال العالم', 3, 0],
    ['노동자 연대', 2, 0],
    ['劳联产联总部，讲演稿。', 0, 9],
    ['労働者のストライキ', 0, 9],
    ['ICOR 声援佳士工人 in 2018', 3, 6],
  ])('of %j is %d words and %d characters', (text, words, characters) => {
    expect(excerptLength(text)).toEqual({ words, characters })
  })

  it('counts words where no spaces part them', () => {
    expect(excerptLength('สวัสดีชาวโลก').words).toBeGreaterThan(1)
  })
})

describe('isWithinQuotationLimit', () => {
  const words = (count: number) => 'word '.repeat(count)
  const characters = (count: number) => '字'.repeat(count)

  it.each([
    ['nothing', '', true],
    ['all the words', words(quotationLimit.words), true],
    ['a word too many', words(quotationLimit.words + 1), false],
    ['all the characters', characters(quotationLimit.characters), true],
    ['a character too many', characters(quotationLimit.characters + 1), false],
    ['half of each', words(75) + characters(150), true],
    ['more than half of each', words(76) + characters(150), false],
  ])('judges %s', (_what, text, is) => {
    expect(isWithinQuotationLimit(text)).toBe(is)
  })
})
