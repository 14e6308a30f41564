import { describe, expect, it } from 'vitest'
import { ownEntries } from './sitemap-entries'
import { sitemapIndexXml, sitemapXml } from './sitemap-xml'

const address = 'https://example.org'
const xmlOf = (...asked: Parameters<typeof sitemapXml>): string =>
  [...sitemapXml(...asked)].join('')
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)

describe('sitemapXml', () => {
  it('gives a page one address for each locale, and each names them all', () => {
    const xml = xmlOf(
      [
        {
          path: '/about',
          readableIn: ['en', 'ar'],
          original: 'ar',
          modified: '2026-11-21T00:00:00Z',
        },
      ],
      address,
    )
    expect(locations(xml)).toEqual(['https://example.org/en/about', 'https://example.org/ar/about'])
    const links =
      '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/about"/>' +
      '<xhtml:link rel="alternate" hreflang="ar" href="https://example.org/ar/about"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/ar/about"/>'
    expect(xml.split(`<lastmod>2026-11-21T00:00:00Z</lastmod>${links}</url>`)).toHaveLength(3)
  })

  it('names no alternates for a page in a single language, and no date where none is known', () => {
    const xml = xmlOf([{ path: '/a', readableIn: ['de'], original: 'de' }], address)
    expect(xml).toContain('<url><loc>https://example.org/de/a</loc></url>')
  })

  it('escapes what would end an address', () => {
    const xml = xmlOf([{ path: '/a&b<"\'>', readableIn: ['de'], original: 'de' }], address)
    expect(locations(xml)).toEqual(['https://example.org/de/a&amp;b&lt;&quot;&apos;&gt;'])
  })

  it('keeps a part of 250 documents on two pages in every locale within the limits of the protocol', () => {
    const [home] = ownEntries()
    if (!home) throw new Error('The home page is missing.')
    const entries = Array.from({ length: 500 }, (_, index) => ({
      ...home,
      path: `/campaigns/${String(index).padStart(120, 'x')}/signatories`,
      modified: '2026-11-21T00:00:00.000Z',
    }))
    const xml = xmlOf(entries, 'https://a-rather-long-name-of-a-site.example.org')
    expect(locations(xml).length).toBeLessThan(50_000)
    expect(xml.length).toBeLessThan(50 * 1024 * 1024)
  })

  it('is written in pieces, of which the longest is small', () => {
    const [home] = ownEntries()
    if (!home) throw new Error('The home page is missing.')
    const entries = Array.from({ length: 500 }, (_, index) => ({ ...home, path: `/news/${index}` }))
    const pieces = [...sitemapXml(entries, address)]
    expect(pieces.length).toBe(27)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000)
  })
})

describe('sitemapIndexXml', () => {
  it('names each part', () => {
    const xml = sitemapIndexXml(['https://example.org/sitemap.xml?part=site', 'https://a.org/?b&c'])
    expect(xml).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')
    expect(locations(xml)).toEqual([
      'https://example.org/sitemap.xml?part=site',
      'https://a.org/?b&amp;c',
    ])
  })
})
