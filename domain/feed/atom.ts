import type { Feed, FeedEntry, FeedText } from './feed'
import { element, textElement, voidElement } from './markup'

const atom = 'http://www.w3.org/2005/Atom'
const xhtml = 'http://www.w3.org/1999/xhtml'

const textIn = (name: string, { text, language }: FeedText, around: string): string =>
  textElement(name, text, {
    type: 'text',
    'xml:lang': language === around ? null : language,
  })

const link = (rel: string, href: string | null, type: string, hreflang?: string): string =>
  href === null ? '' : voidElement('link', { rel, type, hreflang, href })

const person = (name: string): string => element('author', {}, textElement('name', name))

const entryXml = (entry: FeedEntry): string =>
  element(
    'entry',
    { 'xml:lang': entry.language },
    [
      textElement('id', entry.id),
      textIn('title', entry.title, entry.language),
      link('alternate', entry.url, 'text/html', entry.language),
      entry.externalUrl ? voidElement('link', { rel: 'related', href: entry.externalUrl }) : '',
      textElement('published', entry.published),
      textElement('updated', entry.updated),
      ...entry.authors.map(person),
      ...entry.categories.map(({ term, label }) => voidElement('category', { term, label })),
      entry.summary ? textIn('summary', entry.summary, entry.language) : '',
      entry.rights ? textElement('rights', entry.rights, { type: 'text' }) : '',
      element('content', { type: 'xhtml' }, element('div', { xmlns: xhtml }, entry.html)),
    ].join(''),
  )

/** A page of a feed as Atom (RFC 4287), with the links of a paged feed (RFC 5005, 3). */
export const atomXml = (feed: Feed): string => {
  const type = 'application/atom+xml'
  const head = [
    textElement('id', feed.id),
    textElement('title', feed.title, { type: 'text' }),
    textElement('updated', feed.updated),
    person(feed.siteName),
    textElement('generator', 'Countersign'),
    link('self', feed.selfUrl, type),
    link('first', feed.firstUrl, type),
    link('next', feed.nextUrl, type),
    link('alternate', feed.homeUrl, 'text/html', feed.language),
  ].join('')
  const entries = feed.entries.map((entry) => `\n${entryXml(entry)}`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'feed',
    { xmlns: atom, 'xml:lang': feed.language },
    `${head}${entries}\n`,
  )}\n`
}
