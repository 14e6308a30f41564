import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizedName, normalizedText } from './name-form'
import { nameProblem, textProblem } from './name-problem'

const judged = (text: string) => nameProblem(normalizedName(text))
const at = (code: number) => String.fromCodePoint(code)

describe('nameProblem', () => {
  it.each([
    'MLPD',
    'Българска комунистическа партия',
    'БКП (BKP)',
    'Κομμουνιστική Οργάνωση Ελλάδας',
    '中国工人 Workers of China',
    '山田\u3000太郎',
    '葛\u{e0100}飾区労働組合',
    'اتحادیه\u200cی کارگران ایران',
    'می\u200cخواهیم',
    'क्\u200dष संघ',
    'ශ්\u200dරී ලංකා',
    'ന്\u200d മലയാളം',
    'ကျွန်ုပ်တို့ အလုပ်သမားများ',
    'สหภาพแรงงานที่นี่',
    'กรรมกร\u200bไทย',
    'དཔལ་ལྡན་བརྩོན་འགྲུས',
    'בְּרֵאשִׁית ארגון עובדים',
    'Nguyễn Thị Ánh Nguyệt',
    'Ọ̀ṣun Ẹgbẹ́ Òṣìṣẹ́',
    'ver.di',
    'Verein für Arbeit e.V.',
    'Construcciones S.A. de C.V.',
    'Univ.de Paris',
    'St. Mary’s Workers’ Union No. 3.14',
    "D'Arcy O’Neill-Smith, Jr.",
    'Union «A = B»',
    'C++ Guild',
    'Actor 👩\u200d🏭 Collective ✊\ufe0f',
    '3F',
    '١٢',
    'PC/ML (Red-Star) & friends',
    'Tech-Союз',
    'X',
  ])('takes %s', (name) => expect(judged(name)).toBeNull())

  it.each([
    ['empty', ''],
    ['empty', ' \u3000\u200b\t\n'],
    ['too-long', 'x'.repeat(301)],
    ['control-characters', 'a\u0000b'],
    ['control-characters', 'a\u001b[31mb'],
    ['control-characters', 'a\u0085b'],
    ['control-characters', 'a\ud800b'],
    ['control-characters', 'a\ue000b'],
    ['control-characters', 'a\ufffdb'],
    ['control-characters', 'a\uffffb'],
    ['bidi-controls', 'abc \u202egnirts'],
    ['bidi-controls', '\u2067abc\u2069'],
    ['invisible-characters', 'a\u200db'],
    ['invisible-characters', 'Uni\u200con'],
    ['invisible-characters', 'a\u3164b'],
    ['invisible-characters', 'a\u034fb'],
    ['invisible-characters', 'a\ufe0fb'],
    ['invisible-characters', 'a\u{e0041}b'],
    ['invisible-characters', 'کار\u200c\u200cگر'],
    ['formula', '=HYPERLINK("x")'],
    ['formula', ' +1'],
    ['formula', '-2'],
    ['formula', '@SUM(A1)'],
    ['formula', '＝1+1'],
    ['formula', '＋1'],
    ['formula', '－1'],
    ['formula', '﹣1'],
    ['formula', '−1'],
    ['formula', '＠x'],
    ['web-address', 'visit https://spam.example'],
    ['web-address', 'ｈｔｔｐｓ：／／spam．example'],
    ['web-address', 'www.spam.example'],
    ['web-address', 'spam.com'],
    ['web-address', 'Best Pills spam。cn'],
    ['web-address', 'union.de/join'],
    ['web-address', 'union.de'],
    ['web-address', 'СКИДКИ.рф'],
    ['web-address', 'javascript:alert(1)'],
    ['web-address', 'zara@signer.example'],
    ['web-address', '203.0.113.9'],
    ['no-letters', '...'],
    ['no-letters', '★ ★ ★'],
    ['no-letters', '\u2800\u2800'],
    ['mixed-scripts', 'Аmnesty'],
    ['mixed-scripts', 'Grеenpeace'],
    ['mixed-scripts', 'ΑFL'],
    ['mixed-scripts', 'O’Нил'],
    ['mixed-scripts', '𝐀лександр'],
    ['stacked-marks', 'Z\u0336\u0321\u0353a'],
    ['stacked-marks', `a${'\u0334'.repeat(3)}`],
    ['stacked-marks', 'กิิิ'],
  ])('finds %s in %j', (problem, name) => expect(judged(name)).toBe(problem))

  it('finds what turns or breaks wherever it stands in a name', () => {
    const bad = fc.constantFrom(
      ...[0, 7, 0x1b, 0x7f, 0x9b].map((code) => ['control-characters', at(code)] as const),
      ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].map(
        (code) => ['bidi-controls', at(code)] as const,
      ),
      ...[0x115f, 0x180e, 0x2061, 0x206a, 0xffa0, 0xe0020].map(
        (code) => ['invisible-characters', at(code)] as const,
      ),
    )
    const letters = fc.string({ unit: fc.constantFrom(...'aZ é中عक'), minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(letters, bad, fc.nat(), (name, [problem, sign], place) => {
        const index = place % (name.length + 1)
        expect(judged(`x${name.slice(0, index)}${sign}${name.slice(index)}x`)).toBe(problem)
      }),
    )
  })

  it('lets nothing pass that is not one line, seen, and readable from where it begins', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const name = normalizedName(text)
        if (nameProblem(name) !== null) return
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/u)
        expect(name).not.toMatch(/^[=+\-@\s]/)
        expect(name).toMatch(/[\p{L}\p{N}]/u)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('normalizedName', () => {
  it('is its own normal form, and judged alike in either form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const name = normalizedName(text)
        expect(normalizedName(name)).toBe(name)
        expect(normalizedName(text.normalize('NFD'))).toBe(normalizedName(text.normalize('NFC')))
      }),
      { numRuns: 2000 },
    )
  })

  it('makes one of what looks the same', () => {
    for (const text of ['Café  ouvrier', ' Cafe\u0301\u00a0ouvrier\n', 'Ca\u00adfé\tou\u200bvrier'])
      expect(normalizedName(text)).toBe('Café ouvrier')
  })
})

describe('textProblem', () => {
  it('judges lines that were put in order', () => {
    expect(normalizedText(' Friends,\r\n\r\n\r\n\r\n\twe  stand \u2028by you.\u200b\n')).toBe(
      'Friends,\n\nwe stand\nby you.',
    )
  })

  it('lets several lines be, and finds what hides in them', () => {
    expect(textProblem('Friends,\nwe stand by you.\n\n– See https://union.example')).toBeNull()
    expect(textProblem('Friends,\n\u202eyou')).toBe('bidi-controls')
    expect(textProblem('Friends\u0007')).toBe('control-characters')
  })
})
