import { describe, expect, it } from 'vitest'
import { searchKey } from '../search-key'
import { stem } from './stem'

const stems = (words: string): string[] => words.split(' ').map((word) => stem(searchKey(word)))

describe('stem', () => {
  it.each([
    'worker workers',
    'union unions',
    'organisation organisations',
    'solidarity solidarities',
    'protest protests protesting protested',
    'Arbeiter Arbeitern Arbeiters',
    'Gewerkschaft Gewerkschaften',
    'Kampagne Kampagnen',
    'Forderung Forderungen',
    'ouvrier ouvriers ouvrière ouvrières',
    'syndicat syndicats',
    'travailleur travailleurs',
    'trabajador trabajadores',
    'عمال العمال والعمال للعمال بالعمال',
    'نقابة النقابة النقابات نقابات',
    'منظمة المنظمات',
  ])('makes one of %s', (words) => {
    expect(new Set(stems(words)).size).toBe(1)
  })

  it.each(['ICOR', 'MLPD', 'news', 'Reden', '2018', 'Партия', '工人', 'bus'])(
    'leaves “%s” a word that nothing else falls together with',
    (word) => {
      expect(stem(searchKey(word)).length).toBeGreaterThanOrEqual(Math.min(word.length, 3))
    },
  )
})
