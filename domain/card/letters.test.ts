import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familyOf, letterRuns } from './letters'

describe('the letters of a text', () => {
  it('change where its scripts do', () => {
    expect(letterRuns('佳士（Jiasic）工人', 'zh-Hans')).toEqual([
      { family: 'hans', text: '佳士（' },
      { family: 'latin', text: 'Jiasic' },
      { family: 'hans', text: '）工人' },
    ])
    expect(letterRuns('سجل 2018', 'ar')).toEqual([
      { family: 'arabic', text: 'سجل ' },
      { family: 'latin', text: '2018' },
    ])
  })

  it('are not torn apart at a mark or a joiner', () => {
    expect(letterRuns('عمّال\u200dي', 'ar')).toHaveLength(1)
  })

  it('are those of the kind of Chinese, Simplified where it is not told', () => {
    expect(
      ['zh-Hans', 'zh-Hant', 'zh-TW', 'en'].map((language) => familyOf('骨', language)),
    ).toEqual(['hans', 'hant', 'hant', 'hans'])
  })

  it('are wide for quotation marks in Chinese alone', () => {
    expect([familyOf('“', 'zh-Hans'), familyOf('“', 'en'), familyOf('“', 'ar')]).toEqual([
      'hans',
      'latin',
      'latin',
    ])
  })

  it('lose nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(
          letterRuns(text, 'zh-Hant')
            .map((run) => run.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
