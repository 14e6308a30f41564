import { describe, expect, it } from 'vitest'
import { translatorFor } from '@/i18n/translator-for'
import { englishWords } from '@/i18n/words/shipped-words'
import type { NewsItem } from '@/payload-types'
import type { CarriedDocument } from './feed-entry'
import { feedEntry } from './feed-entry'

const address = 'https://example.org'
const context = { locale: 'de', address, t: translatorFor('de', englishWords) } as const

const note = (
  state: 'none' | 'partial' | 'complete',
  untranslated: string[],
  credits: string[] = [],
) => ({
  locale: 'de',
  originalLocale: 'en',
  state,
  total: 3,
  missing: 0,
  outdated: 0,
  translated: [],
  untranslated,
  credits,
})

const rich = (words: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
})

const item = (more: Record<string, unknown> = {}): CarriedDocument => ({
  collection: 'news-items',
  document: {
    id: 'an-id',
    slug: 'workers',
    headline: 'Workers & others',
    summary: rich('Our own words.'),
    kind: 'press-report',
    publication: 'The Paper',
    published: '2002-11',
    originalUrl: 'https://paper.example/story',
    originalLocale: 'en',
    sourceLanguage: 'fr',
    rights: { basis: 'quotation', notice: '© 2002 The Paper', excerpt: 'Mot à mot.' },
    firstPublishedAt: '2026-01-01T00:00:00.000Z',
    contentChangedAt: '2026-01-02T00:00:00.000Z',
    updatedAt: '2026-05-01T00:00:00.000Z',
    createdAt: '2025-12-01T00:00:00.000Z',
    ...more,
  } as unknown as NewsItem,
})

describe('feedEntry', () => {
  it('is in the original language, says so and leads there, where there is no translation', () => {
    const entry = feedEntry(item({ _translation: note('none', ['headline']) }), context)
    expect(entry).toMatchObject({
      language: 'en',
      title: { text: 'Workers & others', language: 'en' },
      url: 'https://example.org/en/news/workers',
    })
    expect(entry?.html).toContain('has not been translated into Deutsch yet')
    expect(entry?.html).toContain('<a href="https://example.org/en/news/workers" hreflang="en">')
  })

  it('is in the reader’s language where it is translated, and names who translated it', () => {
    const translation = note('complete', [], ['A & B'])
    const entry = feedEntry(item({ _translation: translation }), context)
    expect(entry).toMatchObject({ language: 'de', url: 'https://example.org/de/news/workers' })
    expect(entry?.title.language).toBe('de')
    expect(entry?.html).not.toContain('has not been translated')
    expect(entry?.html).toContain('Translated by A &amp; B')
  })

  it('is dated by what readers get: its own last change, or that of its translation', () => {
    const own = feedEntry(item(), context)
    expect(own?.published).toBe('2026-01-01T00:00:00.000Z')
    expect(own?.updated).toBe('2026-01-02T00:00:00.000Z')
    const changedAt = '2026-03-01T00:00:00.000Z'
    const translated = feedEntry(
      item({ _translation: { ...note('complete', []), changedAt } }),
      context,
    )
    expect(translated?.updated).toBe(changedAt)
  })

  it('keeps its id when the address changes, and has another one in each language', () => {
    const id = feedEntry(item(), context)?.id
    expect(feedEntry(item({ slug: 'renamed' }), context)?.id).toBe(id)
    expect(feedEntry(item(), { ...context, locale: 'fr' })?.id).not.toBe(id)
  })

  it('carries the source line, our summary, the excerpt and whose it is', () => {
    const entry = feedEntry(item(), context)
    expect(entry?.authors).toEqual(['The Paper'])
    expect(entry?.externalUrl).toBe('https://paper.example/story')
    expect(entry?.rights).toBe('© 2002 The Paper')
    for (const part of [
      'Press report · The Paper · November 2002',
      '<p>Our own words.</p>',
      '<blockquote lang="fr" xml:lang="fr" dir="ltr"><p>Mot à mot.</p></blockquote>',
      '© 2002 The Paper</p>',
    ])
      expect(entry?.html).toContain(part)
  })

  it.each(['citation', 'link-only', null])(
    'carries no word of the original on the ground %s',
    (basis) => {
      const entry = feedEntry(item({ rights: { basis, excerpt: 'Mot à mot.' } }), context)
      expect(entry?.html).not.toContain('Mot à mot')
      expect(entry?.html).toContain('Our own words.')
    },
  )

  it('is none without an address', () => {
    expect(feedEntry(item({ slug: null }), context)).toBeNull()
  })
})
