import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import { translatorFor } from '@/i18n/translator-for'
import { interfaceWords } from './interface-words'
import { siteAddress, siteFrame } from './site'

type Link = { url: string; title: string }

const sections = {
  news: 'news.list',
  speeches: 'speech.list',
  campaigns: 'campaign.list',
  organizations: 'organization.list',
} as const

type Section = keyof typeof sections

const isSection = (name: string): name is Section => Object.hasOwn(sections, name)

/** The pages whose documents have a feed of their own. */
const haveOwnFeeds: readonly string[] = ['campaigns', 'organizations']

const feedsBelow = (path: string, name: string) => ({
  'application/atom+xml': { url: `${path}/feed.atom`, title: `${name} (Atom)` },
  'application/feed+json': { url: `${path}/feed.json`, title: `${name} (JSON Feed)` },
})

const oEmbedOf = (url: string, title: string): Record<string, Link[]> => ({
  'application/json+oembed': [{ url: withQuery('/api/oembed', { url, format: 'json' }), title }],
  'text/xml+oembed': [{ url: withQuery('/api/oembed', { url, format: 'xml' }), title }],
})

/**
 * What the head of a page tells programs that carry it elsewhere: the feeds that it belongs to, its own first, and for a
 * document the address that oEmbed (1.0) asks for. `path` is the page's address without its locale and query, `title` what
 * it is called.
 */
export const carryLinks = async (
  locale: Locale,
  path: string,
  title?: string,
): Promise<Record<string, Link[]>> => {
  const [{ site }, { words }, address] = await Promise.all([
    siteFrame(locale),
    interfaceWords(locale),
    siteAddress(),
  ])
  const [, section = '', slug, ...more] = (path.split('?')[0] ?? '').split('/')
  const feeds = [feedsBelow(`/${locale}`, site.name)]
  const isDocument = isSection(section) && slug !== undefined && slug !== '' && more.length === 0
  if (isSection(section)) {
    const t = translatorFor(locale, words)
    feeds.unshift(feedsBelow(`/${locale}/${section}`, `${t(sections[section])} · ${site.name}`))
  }
  if (isDocument && haveOwnFeeds.includes(section))
    feeds.unshift(feedsBelow(`/${locale}/${section}/${slug}`, `${title ?? slug} · ${site.name}`))
  return {
    'application/atom+xml': feeds.map((feed) => feed['application/atom+xml']),
    'application/feed+json': feeds.map((feed) => feed['application/feed+json']),
    ...(isDocument ? oEmbedOf(`${address}/${locale}/${section}/${slug}`, title ?? site.name) : {}),
  }
}
