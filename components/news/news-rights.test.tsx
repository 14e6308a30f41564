import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { staticMarkup } from '@/components/ui/rich-text/testing/static-markup'
import type { Translated } from '@/domain/translation/note'
import type { Document, NewsItem, Topic } from '@/payload-types'
import { DeadOriginal } from './dead-original'
import { DigestFilters } from './digest-filters'
import { DigestLinks } from './digest-links'
import { digestParts, digestTitle } from './digest-words'
import { NewsList } from './news-list'
import { Rights } from './rights'

const reader = vi.hoisted(() => ({ locale: 'en' }))
const words = () => JSON.parse(readFileSync(`messages/${reader.locale}.json`, 'utf8'))

vi.mock('next-intl', async () => {
  const { createFormatter, createTranslator } = await import('use-intl/core')
  return {
    useLocale: () => reader.locale,
    useFormatter: () => createFormatter({ locale: reader.locale, timeZone: 'UTC' }),
    useTranslations: (namespace?: string) =>
      createTranslator({
        locale: reader.locale,
        messages: words(),
        ...(namespace && { namespace }),
      }),
  }
})

const copy = {
  id: 'd',
  title: 'Paper',
  url: '/api/documents/file/paper.pdf',
  filename: 'paper.pdf',
  filesize: 120_000,
  sha256: 'ab'.repeat(32),
  receivedAt: '2026-11-08T10:00:00.000Z',
} as Document

const item = {
  id: 'n',
  headline: 'Workers strike',
  slug: 'workers-strike',
  kind: 'press-report',
  publication: 'Reuters & Co',
  published: '2002-03-19',
  originalLocale: 'en',
  countries: ['CN'],
  topics: [{ id: 't', name: 'Strikes', slug: 'strikes', originalLocale: 'en' } as Topic],
  rights: { basis: 'quotation', notice: '© 2002 <Reuters>', excerpt: 'They struck.' },
  archivedCopy: copy,
} as Translated<NewsItem>

const licensed = { ...item, rights: { basis: 'creative-commons', licenceName: 'CC BY 4.0' } }

beforeEach(() => {
  reader.locale = 'en'
})

describe('a list of news', () => {
  it('shows the notice line of each item, and the licence of what is licensed', () => {
    const markup = staticMarkup(
      <NewsList items={[item, licensed as typeof item]} locale="en" heading="h3" />,
    )
    expect(markup).toContain('© 2002 &lt;Reuters&gt;')
    expect(markup).toContain('Reuters &amp; Co · CC BY 4.0')
  })
})

describe('the rights of an item', () => {
  it('show no copy on a ground that allows none, even if it is at hand', () => {
    const markup = staticMarkup(<Rights item={item} />)
    expect(markup).toContain('© 2002 &lt;Reuters&gt;')
    expect(markup).toContain('They struck.')
    expect(markup).not.toContain('paper.pdf')
  })

  it('show the copy elsewhere, with its fingerprint and the day it came', () => {
    const markup = staticMarkup(<Rights item={licensed as typeof item} />)
    expect(markup).toContain('href="/api/documents/file/paper.pdf"')
    expect(markup).toContain('ab'.repeat(32))
    expect(markup).toContain('<time datetime="2026-11-08">November 8, 2026</time>')
  })
})

describe('an original that is gone', () => {
  it('is said to be, since when, with the way to the copy where there is one', () => {
    const since = '2026-02-01T09:00:00.000Z'
    const markup = staticMarkup(<DeadOriginal since={since} hasCopy />)
    expect(markup).toContain('<time datetime="2026-02-01">February 1, 2026</time>')
    expect(markup).toContain('href="#archived-copy"')
    expect(staticMarkup(<DeadOriginal since={since} hasCopy={false} />)).not.toContain('<a')
    reader.locale = 'zh-Hans'
    expect(staticMarkup(<DeadOriginal since={since} hasCopy />)).toContain('2026年2月1日')
  })
})

describe('digest pages', () => {
  const parts = (choice: object) => {
    const t = words().news
    return { t, parts: digestParts(say(t), reader.locale, choice, () => 'Strikes') }
  }
  const say = (t: Record<string, string & Record<string, string>>) =>
    ((key: string, places: Record<string, string> = {}) => {
      const [group = '', name] = key.split('.')
      const text = name ? (t[group]?.[name] ?? '') : (t[group] ?? '')
      return text.replace(/\{(\w+)\}/g, (_, place: string) => places[place] ?? '')
    }) as unknown as Parameters<typeof digestTitle>[0]

  it.each([
    [{}, 'News digest'],
    [{ publication: 'Reuters' }, 'News from Reuters'],
    [{ year: 2002 }, 'News of 2002'],
    [{ topic: 'strikes' }, 'News on Strikes'],
    [{ country: 'MU' }, 'News about Mauritius'],
    [{ kind: 'statement' }, 'News: Statement'],
    [{ country: 'CN', publication: 'Reuters' }, 'News: Reuters · China'],
  ])('for %j have the title “%s”', (choice, title) => {
    const { t, parts: chosen } = parts(choice)
    expect(digestTitle(say(t), chosen)).toBe(title)
  })

  it('are led to from an item, by its publication, topics and countries', () => {
    const markup = staticMarkup(<DigestLinks item={item} locale="en" />)
    expect(markup).toContain('href="/en/news?publication=Reuters+%26+Co"')
    expect(markup).toContain('href="/en/news?topic=strikes"')
    expect(markup).toContain('href="/en/news?country=CN"')
  })

  it('are narrowed by links that keep what is chosen, and taken apart again', () => {
    const none = { kind: [], publication: [], year: [], topic: [], country: [] }
    const option = (value: string, count: number) => ({ value, label: value, count })
    const markup = staticMarkup(
      <DigestFilters
        path="/en/news"
        choice={{ year: 2002 }}
        options={{ ...none, country: [option('CN', 3), option('MU', 1)], topic: [option('x', 3)] }}
        parts={[{ key: 'year', label: '2002' }]}
        total={3}
      />,
    )
    expect(markup).toContain('href="/en/news?year=2002&amp;country=CN"')
    expect(markup).toContain('(3)')
    expect(markup).toContain('aria-label="2002: take this choice away"')
    expect(markup).toContain('href="/en/news"')
    expect(markup).not.toContain('topic=x')
  })
})
