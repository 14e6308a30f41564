import { describe, expect, it } from 'vitest'
import { locales } from './locales'
import { entriesOf, ownEntries } from './sitemap-entries'

const campaign = (translated: { locale: string; translated: string[] }[]) => ({
  slug: 'jiashi-workers',
  originalLocale: 'en',
  updatedAt: '2018-10-15T08:00:00.000Z',
  _translation: {
    locale: 'en',
    originalLocale: 'en',
    state: 'original' as const,
    total: 0,
    missing: 0,
    outdated: 0,
    translated: [],
    untranslated: [],
    credits: [],
    alternates: translated,
  },
})

describe('entriesOf', () => {
  it('lists a document in its original language, with its last change', () => {
    expect(
      entriesOf('news-items', { slug: 'a', originalLocale: 'fr', updatedAt: '2002-01-02' }),
    ).toEqual([{ path: '/news/a', readableIn: ['fr'], original: 'fr', modified: '2002-01-02' }])
  })

  it('lists a translation only where title and main text are translated', () => {
    const [page] = entriesOf(
      'campaigns',
      campaign([
        { locale: 'de', translated: ['title', 'appeal'] },
        { locale: 'fr', translated: ['title', 'demands'] },
      ]),
    )
    expect(page?.readableIn).toEqual(['en', 'de'])
  })

  it('lists a register wherever the title of its campaign is translated, without a date', () => {
    const [, register] = entriesOf('campaigns', campaign([{ locale: 'fr', translated: ['title'] }]))
    expect(register).toEqual({
      path: '/campaigns/jiashi-workers/signatories',
      readableIn: ['en', 'fr'],
      original: 'en',
    })
  })

  it('lists nothing without an address, and nothing that can be read in none of the locales', () => {
    expect(entriesOf('pages', { originalLocale: 'en' })).toEqual([])
    expect(entriesOf('pages', { slug: 'a', originalLocale: 'ug' })).toEqual([])
  })
})

describe('ownEntries', () => {
  it('lists home and the lists in every locale, but not the search', () => {
    const entries = ownEntries()
    expect(entries.map(({ path }) => path)).toContain('')
    expect(entries.map(({ path }) => path)).not.toContain('/search')
    for (const { readableIn } of entries) expect(readableIn).toEqual(locales)
  })
})
