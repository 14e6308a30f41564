import { describe, expect, it } from 'vitest'
import { countWords } from './count-words'

describe('the number of words', () => {
  it.each([
    ['Sign the petition today.', 'en', 4],
    ['“Don’t wait”, they said – 25 unions signed.', 'en', 7],
    ['Sign the <1>petition</1> before <2>1 May</2>', 'en', 6],
    ['a line<1/>another line', 'en', 4],
    ['', 'en', 0],
    ['… – !', 'en', 0],
    ['وقّعوا العريضة اليوم', 'ar', 3],
    ['Die Gewerkschaft ruft auf.', 'de', 4],
  ])('of %j in %s is %i', (text, language, words) => {
    expect(countWords(text, language)).toBe(words)
  })

  it('of Chinese and Japanese is the number of characters, without punctuation', () => {
    expect(countWords('劳联产联总部讲演稿', 'zh-Hans')).toBe(9)
    expect(countWords('工人們，團結起來！', 'zh-Hant')).toBe(7)
    expect(countWords('署名を集めています', 'ja')).toBe(9)
  })

  it('counts words beside characters, whichever language the text is said to be in', () => {
    expect(countWords('AFL-CIO 总部 1998', 'zh-Hans')).toBe(5)
    expect(countWords('Wei Jingsheng (魏京生)', 'en')).toBe(5)
  })
})
