import { describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { planImport, type StoredTerm } from './plan-import'
import type { ReadTerm } from './term-file'

const stored = (id: string, term: string, more: Partial<StoredTerm> = {}): StoredTerm => ({
  id,
  term,
  language: 'en',
  partOfSpeech: null,
  doNotTranslate: false,
  note: null,
  translations: [],
  ...more,
})

const read = (
  line: number,
  term: string,
  translations: Partial<Record<Locale, string[]>> = {},
  more: Partial<ReadTerm> = {},
): ReadTerm => ({
  line,
  term,
  language: 'en',
  otherNames: [],
  translations: new Map(Object.entries(translations) as [Locale, string[]][]),
  ...more,
})

const plan = (all: StoredTerm[], ...terms: ReadTerm[]) => planImport(all, { terms, refused: [] })

describe('an import', () => {
  it('changes what it speaks of, and leaves the rest', () => {
    const union = stored('1', 'union', {
      note: 'Kept.',
      translations: [
        { locale: 'de', term: 'Verein' },
        { locale: 'ar', term: 'نقابة' },
      ],
    })
    const { planned } = plan([union], read(2, 'union', { de: ['Gewerkschaft'], fr: ['syndicat'] }))
    expect(planned).toMatchObject([
      {
        what: 'update',
        id: '1',
        fields: ['translations'],
        data: {
          note: 'Kept.',
          translations: [
            { locale: 'ar', term: 'نقابة' },
            { locale: 'de', term: 'Gewerkschaft' },
            { locale: 'fr', term: 'syndicat' },
          ],
        },
      },
    ])
    const { planned: emptied } = plan([union], read(2, 'union', { de: [] }, { note: null }))
    expect(emptied[0]?.fields).toEqual(['note', 'translations'])
  })

  it('tells terms apart by language and part of speech', () => {
    const terms = [
      stored('noun', 'strike', { partOfSpeech: 'noun' }),
      stored('verb', 'strike', { partOfSpeech: 'verb' }),
      stored('none', 'strike'),
    ]
    const { planned } = plan(
      terms,
      read(2, 'strike', { de: ['Streik'] }),
      read(3, 'strike', { de: ['streiken'] }, { partOfSpeech: 'verb' }),
      read(4, 'strike', {}, { language: 'de' }),
    )
    expect(planned.map(({ line, id, what }) => [line, id, what])).toEqual([
      [2, 'none', 'update'],
      [3, 'verb', 'update'],
      [4, null, 'create'],
    ])
  })

  it('refuses what stands in the file before', () => {
    const { planned, refused } = plan([], read(2, 'union'), read(3, 'union', { de: ['Bund'] }))
    expect(planned).toHaveLength(1)
    expect(refused).toEqual([{ line: 3, term: 'union', code: 'twice' }])
  })

  it('finds a term under the name that it has in another language of the file', () => {
    const union = stored('1', 'union', { translations: [{ locale: 'de', term: 'Gewerkschaft' }] })
    const german = read(
      2,
      'Gewerkschaft',
      { en: ['union'], fr: ['syndicat'] },
      {
        language: 'de',
        otherNames: [{ term: 'union', language: 'en' }],
      },
    )
    expect(plan([union], german).planned).toMatchObject([
      {
        id: '1',
        what: 'update',
        data: {
          term: 'union',
          translations: [
            { locale: 'de', term: 'Gewerkschaft' },
            { locale: 'fr', term: 'syndicat' },
          ],
        },
      },
    ])
  })
})
