import { describe, expect, it } from 'vitest'
import { soundsOf } from './sounds'
import { termsIn } from './terms'

const terms = (text: string): string[] => termsIn(text).map(({ term }) => term)

describe('termsIn', () => {
  it('makes one of traditional and simplified characters, by twos', () => {
    expect(terms('勞動者')).toEqual(['劳动', '动者', '者'])
    expect(terms('劳动者')).toEqual(terms('勞動者'))
  })

  it.each([
    ['Ｉｃｏｒ', 'ICOR'],
    ['Ifjúság', 'ifjusag'],
    ['Bolşevik', 'BOLSEVIK'],
    ['العُمّال', 'عمال'],
    ['إتحاد', 'اتحاد'],
    ['ٱلنقـــابة', 'نقابة'],
    ['٢٠١٨', '2018'],
    ['労働', '労働'],
    ['ﾛｳﾄﾞｳ', 'ロウドウ'],
    ['Straße', 'strasse'],
  ])('folds “%s” and “%s” into one', (one, other) => {
    expect(terms(one)).toEqual(terms(other))
  })

  it('takes Korean and Thai by twos', () => {
    expect(terms('노동조합')).toEqual(['노동', '동조', '조합', '합'])
    expect(terms('สหภาพ')).toContain('สห')
  })

  it('knows an abbreviation with signs also as one word', () => {
    expect(terms('AFL-CIO')).toContain('aflcio')
    expect(terms('PC/ML')).toContain('pcml')
    expect(terms('workers, unions')).toHaveLength(2)
  })

  it('says where each term stands in the text as written', () => {
    const text = 'An die «Arbeiter» 在深圳'
    const written = termsIn(text).map(({ start, end }) => text.slice(start, end))
    expect(written).toEqual(['An', 'die', 'Arbeiter', '在深', '深圳', '圳'])
  })
})

describe('soundsOf', () => {
  it('writes Chinese names in pinyin, from any syllable on and by initials', () => {
    expect(soundsOf('魏京生')).toEqual(['weijingsheng', 'jingsheng', 'sheng', 'wjs'])
  })

  it('writes other scripts letter by letter', () => {
    expect(soundsOf('Българска партия')).toEqual(['blgarska', 'partiya'])
  })

  it('has nothing to say of Latin letters', () => {
    expect(soundsOf('Organisation Révolutionnaire du Congo')).toEqual([])
  })
})
