import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchKey } from './search-key'

describe('searchKey', () => {
  it.each([
    ['case', 'ICOR', 'icor'],
    [
      'French',
      'Fédération Internationale pour la Justice',
      'federation internationale pour la justice',
    ],
    ['French apostrophes', 'L’Humanité', "l'humanite"],
    ['German', 'Straße der ÄÖÜ', 'strasse der aou'],
    ['capital sharp s', 'STRAẞE', 'strasse'],
    ['Polish', 'Łódź', 'lodz'],
    ['Danish', 'Ærø', 'aero'],
    ['Icelandic', 'Þórður Ðí', 'thordur di'],
    ['Turkish', 'İŞÇİ ışık', 'isci isik'],
    ['Vietnamese', 'Đảng Cộng sản Việt Nam', 'dang cong san viet nam'],
    ['decomposed', 'e\u0301', 'e'],
    ['ligatures', 'ﬁnal', 'final'],
    ['Greek', 'Σίσυφος ΟΔΌΣ ᾳ', 'σισυφοσ οδοσ α'],
    ['Bulgarian', 'Българска Работническа Партия', 'българска работническа партия'],
    ['Russian', 'Ёлки Йод', 'елки иод'],
    ['Ukrainian', 'Київ', 'киів'],
    ['Arabic vowel signs', 'مُحَمَّد', 'محمد'],
    ['tatweel', 'العـــربية', 'العربيه'],
    ['forms of alef', 'أحمد إسلام آمال ٱلله', 'احمد اسلام امال الله'],
    ['forms of yeh', 'مصطفى ی ئ', 'مصطفي ي ي'],
    ['teh marbuta and heh', 'نقابة ہ ھ ۀ', 'نقابه ه ه ه'],
    ['Persian kaf', 'کارگران', 'كارگران'],
    ['Persian joiner', 'می\u200cخواهم', 'ميخواهم'],
    ['presentation forms', 'ﻻ', 'لا'],
    ['Arabic digits', '٢٠٠٢ ۲۰۱۸', '2002 2018'],
    ['Hebrew vowel signs', 'שָׁלוֹם', 'שָׁלוֹם'.normalize('NFKD').normalize('NFC')],
    ['Hindi', 'हिन्दी की', 'हिन्दी की'],
    ['Bengali', 'শ্রমিক', 'শ্রমিক'],
    ['Tamil', 'தொழிலாளர்', 'தொழிலாளர்'],
    ['Thai', 'ไทยนี้', 'ไทยนี้'],
    ['Burmese', 'အလုပ်သမား', 'အလုပ်သမား'],
    ['Japanese', 'がぎぐ パピプ', 'がぎぐ パピプ'],
    ['half-width kana', 'ｶﾞｷﾞ', 'ガギ'],
    ['full-width Latin', 'ＩＣＯＲ　２０１８', 'icor 2018'],
    ['Chinese', '劳联产联总部讲演稿', '劳联产联总部讲演稿'],
    ['Korean', '한국 노동자', '한국 노동자'],
    ['Armenian', 'ԵՐԵՎԱՆ', 'երեվան'],
    ['Georgian', 'ᲗᲑᲘᲚᲘᲡᲘ', 'თბილისი'],
    ['white space', '  a\t\n b\u00a0c\u2003d ', 'a b c d'],
    ['invisible signs', 'a\u00ad\u200bb\u200f\ufeff', 'ab'],
    ['dashes', 'AFL‐CIO AFL–CIO', 'afl-cio afl-cio'],
    ['nothing', ' \u200b ', ''],
  ])('folds %s', (_what, text, key) => {
    expect(searchKey(text)).toBe(key)
  })

  it('is its own key', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        (text) => {
          const key = searchKey(text)
          expect(searchKey(key)).toBe(key)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is its own key for every letter there is', () => {
    const restless: string[] = []
    for (let point = 0; point < 0x20000; point++) {
      const key = searchKey(String.fromCodePoint(point))
      if (searchKey(key) !== key) restless.push(point.toString(16))
    }
    expect(restless).toEqual([])
  })

  it('is the same for every Unicode form and case of a text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aéÅßşçżñøЖйΩίأإىةक़がガ한국') })
    fc.assert(
      fc.property(letters, (text) => {
        const key = searchKey(text)
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
          expect(searchKey(text.normalize(form))).toBe(key)
        expect(searchKey(text.toUpperCase())).toBe(key)
        expect(searchKey(text.toLowerCase())).toBe(key)
      }),
    )
  })
})
