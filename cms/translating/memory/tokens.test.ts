import { describe, expect, it } from 'vitest'
import { tokensOf } from './tokens'

describe('tokensOf', () => {
  it.each([
    ['Sign the <1>petition</1> by 1.5.2018!', 'sign the petition by', '<1> </1> 1.5.2018 !'],
    ['L’appel des ouvriers-paysans', 'l’appel des ouvriers-paysans', ''],
    ['支持ICOR 25位工人。', '支 持 icor 位 工 人', '25 。'],
    ['النقابة الحرّة', 'النقابة الحرّة', ''],
    ['สวัสดี', 'ส ว ั ส ด ี', ''],
    ['{count} of G20', 'of g20', '{count}'],
    ['', '', ''],
  ])('takes “%s” apart', (text, words, placeables) => {
    expect(tokensOf(text)).toEqual({
      words: words.split(' ').filter(Boolean),
      placeables: placeables.split(' ').filter(Boolean),
    })
  })
})
