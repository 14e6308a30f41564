import { alternatesOf } from './page-alternates'
import type { SitemapEntry } from './sitemap-entries'

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const sitemaps = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => references[sign] ?? '')

const linksOf = (entry: SitemapEntry, address: string): string => {
  const { languages } = alternatesOf(entry, entry.readableIn[0] ?? 'en')
  return Object.entries(languages)
    .map(
      ([language, path]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(address + path)}"/>`,
    )
    .join('')
}

const urlsOf = (entry: SitemapEntry, address: string): string => {
  const links = entry.readableIn.length > 1 ? linksOf(entry, address) : ''
  const modified = entry.modified ? `<lastmod>${escaped(entry.modified)}</lastmod>` : ''
  return entry.readableIn
    .map(
      (locale) =>
        `<url><loc>${escaped(`${address}/${locale}${entry.path}`)}</loc>${modified}${links}</url>\n`,
    )
    .join('')
}

/** How many entries are written at a time. */
const together = 20

/**
 * A sitemap (sitemaps.org, protocol 0.9) of pages, one address for each locale in which a page can really be read, each
 * naming all of them; piece by piece, so that it need never be held whole. `address` is the site's, without a slash at the end.
 */
export function* sitemapXml(entries: readonly SitemapEntry[], address: string): Generator<string> {
  yield `${head}\n<urlset ${sitemaps} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
  for (let first = 0; first < entries.length; first += together)
    yield entries
      .slice(first, first + together)
      .map((entry) => urlsOf(entry, address))
      .join('')
  yield '</urlset>\n'
}

/** An index of sitemaps (sitemaps.org, protocol 0.9), by their whole addresses. */
export const sitemapIndexXml = (addresses: readonly string[]): string =>
  `${head}\n<sitemapindex ${sitemaps}>\n${addresses
    .map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>\n`)
    .join('')}</sitemapindex>\n`
