import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsTerm, termsIn } from './glossary'
import type { GlossaryTerm } from './glossary/glossary-term'

const entry = (
  language: string,
  term: string,
  translations: Record<string, string | string[]> = {},
  more: Partial<GlossaryTerm> = {},
): GlossaryTerm => ({
  term,
  language,
  partOfSpeech: null,
  doNotTranslate: false,
  note: null,
  translations: Object.entries(translations).flatMap(([locale, terms]) =>
    [terms].flat().map((translation) => ({ locale, term: translation })),
  ),
  ...more,
})

/** What of a text was found, as it is written there. */
const found = (text: string, language: string, ...terms: GlossaryTerm[]): string[] =>
  termsIn(text, language, 'de', terms).map(({ start, end }) => text.slice(start, end))

describe('termsIn', () => {
  it('tells how a term is translated, with what the glossary says of it', () => {
    const union = entry(
      'en',
      'trade union',
      { de: ['Gewerkschaft', 'Arbeitergewerkschaft'], fr: 'syndicat' },
      { partOfSpeech: 'noun', note: 'Never “Verein”.' },
    )
    expect(termsIn('Join a Trade Union.', 'en', 'de', [union])).toEqual([
      {
        term: 'trade union',
        start: 7,
        end: 18,
        doNotTranslate: false,
        translations: ['Gewerkschaft', 'Arbeitergewerkschaft'],
        partOfSpeech: 'noun',
        note: 'Never “Verein”.',
      },
    ])
  })

  it('takes the longest of terms that overlap, and all entries for the same words', () => {
    const terms = [
      entry('en', 'trade'),
      entry('en', 'trade union'),
      entry('en', 'union'),
      entry('en', 'union', {}, { partOfSpeech: 'verb' }),
    ]
    expect(found('The trade union and another union', 'en', ...terms)).toEqual([
      'trade union',
      'union',
      'union',
    ])
  })

  it('finds whole words only', () => {
    expect(found('The artisan parted', 'en', entry('en', 'art'))).toEqual([])
    expect(found('A reunion', 'en', entry('en', 'union'))).toEqual([])
  })

  it('does not find the words of a term across the end of a sentence', () => {
    expect(found('We trade. Union now.', 'en', entry('en', 'trade union'))).toEqual([])
    expect(found('A trade-union', 'en', entry('en', 'trade union'))).toEqual(['trade-union'])
  })

  it.each([
    ['en', 'strike', 'strikes, striking; STRIKE', ['strikes', 'striking', 'STRIKE']],
    ['en', 'party', 'Parties and the party', ['Parties', 'party']],
    ['en', 'demand', 'They demanded: our demands', ['demanded', 'demands']],
    ['en', 'worker', 'the workers’ houses', ['workers']],
    ['en', 'boss', 'bosses', ['bosses']],
    ['de', 'Verband', 'Die Verbände des Verbandes', ['Verbände', 'Verbandes']],
    ['de', 'Gewerkschaft', 'Gewerkschaften', ['Gewerkschaften']],
    ['de', 'Arbeiterin', 'Arbeiterinnen', ['Arbeiterinnen']],
    ['fr', 'grève', 'Les grèves', ['grèves']],
    ['fr', 'appel', "l'appel et l’Appel", ['appel', 'Appel']],
    ['fr', 'syndical', 'droits syndicaux', ['syndicaux']],
    ['es', 'trabajador', 'trabajadoras y trabajadores', ['trabajadoras', 'trabajadores']],
    ['es', 'huelga', 'las huelgas', ['huelgas']],
  ])('knows the common endings of %s: %s', (language, term, text, expected) => {
    expect(found(text, language, entry(language, term))).toEqual(expected)
  })

  it.each([
    ['en', 'part', 'The party'],
    ['de', 'Arbeit', 'Die Arbeiter'],
    ['en', 'WHO', 'Who is who'],
  ])('in %s does not take %s for what is something else: %s', (language, term, text) => {
    expect(found(text, language, entry(language, term))).toEqual([])
  })

  it('finds abbreviations with the s of their plural', () => {
    expect(found('The WHO and NGOs', 'en', entry('en', 'WHO'), entry('en', 'NGO'))).toEqual([
      'WHO',
      'NGOs',
    ])
  })

  it('finds Arabic words with the article and what else is written together with them', () => {
    const text = 'النقابة وبالنقابة ونقابة للنقابة النِّقابة'
    expect(found(text, 'ar', entry('ar', 'نقابة'))).toEqual(text.split(' '))
    expect(found('لجنة العمل', 'ar', entry('ar', 'اللجنة'))).toEqual(['لجنة'])
    expect(found('كتاب', 'ar', entry('ar', 'تاب'))).toEqual(['كتاب'])
    expect(found('بيان', 'ar', entry('ar', 'نقابة'))).toEqual([])
  })

  it('finds Chinese terms wherever their characters stand, the longest first', () => {
    const terms = [entry('zh-Hans', '工会'), entry('zh-Hans', '独立工会')]
    expect(found('支持独立工会和工会。', 'zh-Hans', ...terms)).toEqual(['独立工会', '工会'])
    expect(found('ICOR支持工人', 'zh-Hans', entry('zh-Hans', 'ICOR'))).toEqual(['ICOR'])
  })

  it('reads across tags and counts them in the places', () => {
    expect(
      found('The <1>trade</1> <2>uni</2>ons, R&amp;D', 'en', entry('en', 'trade union')),
    ).toEqual(['trade</1> <2>uni</2>ons'])
    expect(found('支持<1>工</1>会', 'zh-Hans', entry('zh-Hans', '工会'))).toEqual(['工</1>会'])
    expect(found('Our amp &amp; 1', 'en', entry('en', 'amp'))).toEqual(['amp'])
  })

  it('finds in every language what stays as it is', () => {
    const icor = entry('en', 'ICOR', {}, { doNotTranslate: true })
    expect(termsIn('Die ICOR', 'de', 'fr', [icor])).toMatchObject([
      { term: 'ICOR', doNotTranslate: true, translations: ['ICOR'] },
    ])
  })

  it('works from a translation back to the term', () => {
    const union = entry('en', 'union', { 'zh-Hans': '工会', de: 'Gewerkschaft' })
    expect(termsIn('工会', 'zh-Hans', 'en', [union])).toMatchObject([
      { term: '工会', translations: ['union'] },
    ])
    expect(termsIn('工会', 'zh-Hans', 'de', [union])[0]?.translations).toEqual(['Gewerkschaft'])
    expect(termsIn('工会', 'zh-Hans', 'ar', [union])[0]?.translations).toEqual([])
  })

  it('never fails, and its places lie in the text, in order and apart', () => {
    const letters = fc.constantFrom('a', 'union', ' ', '<1>', '</1>', '工', '会', '’', '&amp;', 'ن')
    const text = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (written, terms) => {
        for (const language of ['en', 'zh-Hans', 'ar']) {
          const hits = termsIn(
            written,
            language,
            'de',
            terms.map((term) => entry(language, term)),
          )
          let last = { start: 0, end: 0 }
          for (const { start, end } of hits) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(written.length)
            const isSame = start === last.start && end === last.end
            expect(isSame || start >= last.end).toBe(true)
            last = { start, end }
          }
        }
      }),
    )
  })

  it('finds the same term 20,000 times as fast as once, in proportion', () => {
    const before = performance.now()
    expect(found('工会'.repeat(20_000), 'zh-Hans', entry('zh-Hans', '工会'))).toHaveLength(20_000)
    expect(performance.now() - before).toBeLessThan(3000)
  })

  it('looks for 5,000 terms in a long text within a moment', () => {
    const terms = Array.from({ length: 5000 }, (_, index) => entry('en', `word${index} union`))
    const text = Array.from({ length: 300 }, (_, index) => `word${index * 7} union`).join(' and ')
    termsIn(text, 'en', 'de', terms)
    const before = performance.now()
    expect(termsIn(text, 'en', 'de', terms)).toHaveLength(300)
    expect(performance.now() - before).toBeLessThan(500)
  })
})

describe('holdsTerm', () => {
  it.each([
    ['Die Gewerkschaften', 'de', 'Gewerkschaft', true],
    ['Das Gewerkschaftshaus', 'de', 'Gewerkschaft', true],
    ['Der Verein', 'de', 'Gewerkschaft', false],
    ['支持<1>工会</1>', 'zh-Hans', '工会', true],
    ['والنقابة', 'ar', 'نقابة', true],
    ['Wer', 'de', 'WER', false],
  ])('%s (%s): %s is %s', (text, language, term, expected) => {
    expect(holdsTerm(text, language, term)).toBe(expected)
  })
})
