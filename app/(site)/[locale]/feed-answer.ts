import { urnOf } from '@/components/feed/entry-urn'
import { feedEntry } from '@/components/feed/feed-entry'
import { atomXml } from '@/domain/feed/atom'
import { readCursor, writeCursor } from '@/domain/feed/cursor'
import type { Feed } from '@/domain/feed/feed'
import { jsonFeed } from '@/domain/feed/json-feed'
import { withQuery } from '@/i18n/address-query'
import { isLocale, type Locale } from '@/i18n/locales'
import { translatorFor } from '@/i18n/translator-for'
import { feedDocuments } from '@/queries/feed/feed-documents'
import { feedPlaces } from '@/queries/feed/feed-places'
import type { FeedScope } from '@/queries/feed/feed-scope'
import { lastChange } from '@/queries/feed/last-change'
import { interfaceWords } from '@/queries/interface-words'
import { siteAddress, siteFrame } from '@/queries/site'

const formats = {
  atom: { write: atomXml, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
} as const

/** How a feed is written. */
export type FeedFormat = keyof typeof formats

/** What a feed is of; the address (without locale) of the page that it is the feed of; what it is called beside the site. */
export type FeedOf = { scope: FeedScope; path: string; title: string | null }

const missing = () => new Response('There is no such feed.', { status: 404 })

const idOf = ({ scope }: FeedOf, locale: Locale, firstUrl: string): string =>
  'id' in scope ? urnOf('feed', scope.of, scope.id, locale) : firstUrl

/** Answers with one page of a feed, the newest documents first; `after` in the address goes on with older ones. */
const answer = async (request: Request, locale: Locale, format: FeedFormat, feedOf: FeedOf) => {
  const asked = new URL(request.url).searchParams.get('after')
  const after = asked === null ? null : readCursor(asked)
  if (asked !== null && after === null) return missing()
  const [address, { site }, { words }, { places, next }] = await Promise.all([
    siteAddress(),
    siteFrame(locale),
    interfaceWords(locale),
    feedPlaces(feedOf.scope, after),
  ])
  const context = { locale, address, t: translatorFor(locale, words) }
  const documents = await feedDocuments(locale, places)
  const entries = documents.flatMap((carried) => feedEntry(carried, context) ?? [])
  const homeUrl = `${address}/${locale}${feedOf.path}`
  const firstUrl = `${homeUrl}/feed.${format}`
  const page = (cursor: string | undefined) => withQuery(firstUrl, { after: cursor })
  const feed: Feed = {
    id: idOf(feedOf, locale, firstUrl),
    title: feedOf.title ? `${feedOf.title} · ${site.name}` : site.name,
    language: locale,
    siteName: site.name,
    homeUrl,
    selfUrl: page(after ? writeCursor(after) : undefined),
    firstUrl,
    nextUrl: next ? page(writeCursor(next)) : null,
    updated:
      [new Date(0).toISOString(), ...entries.map(({ updated }) => updated)].sort().at(-1) ?? '',
    entries,
  }
  const { write, type } = formats[format]
  const text = write(feed)
  return new Response(text, {
    headers: {
      'Content-Type': type,
      'Content-Language': locale,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Last-Modified': lastChange(feed.selfUrl, text).toUTCString(),
      'Access-Control-Allow-Origin': '*',
    },
  })
}

type Params = { params: Promise<{ locale: string; slug?: string }> }

/**
 * The handler of a feed's address. `find` says what it is of, from the locale and slug in the address; null where there is
 * no such thing. A former slug leads to the present one.
 */
export const feedAnswer =
  (format: FeedFormat, find: (locale: Locale, slug: string) => FeedOf | Promise<FeedOf | null>) =>
  async (request: Request, { params }: Params): Promise<Response> => {
    const { locale, slug = '' } = await params
    if (!isLocale(locale)) return missing()
    const found = await find(locale, slug)
    if (!found) return missing()
    if (slug && !found.path.endsWith(`/${slug}`)) {
      const location = `/${locale}${found.path}/feed.${format}`
      return new Response(null, { status: 308, headers: { Location: location } })
    }
    return answer(request, locale, format, found)
  }
