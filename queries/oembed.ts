import { embedCode, embedSize } from '@/domain/carry/embed-code'
import type { OEmbedAnswer, OEmbedRequest } from '@/domain/carry/oembed'
import { noticeLine } from '@/domain/rights/notice-line'
import { isLocale, type Locale } from '@/i18n/locales'
import { campaignBySlug } from './campaigns'
import { newsItemBySlug } from './news-items'
import { organizationBySlug } from './organizations'
import { siteAddress, siteFrame } from './site'
import { speechBySlug } from './speeches'

type Found = {
  title: string
  author?: string | null | undefined
  notice?: string | null
  slug: string
}

const finders: Readonly<
  Record<string, (slug: string, locale: Locale) => Promise<Found | null | undefined>>
> = {
  campaigns: campaignBySlug,
  news: async (slug, locale) => {
    const item = await newsItemBySlug(slug, locale)
    const authors = (item?.authors ?? []).map(({ name }) => name).join(', ')
    return (
      item && {
        title: item.headline,
        author: authors || item.publication,
        notice: noticeLine(item),
        slug: item.slug,
      }
    )
  },
  speeches: async (slug, locale) => {
    const speech = (await speechBySlug(slug, locale))?.speech
    return speech && { title: speech.title, author: speech.speaker, slug: speech.slug }
  },
  organizations: async (slug, locale) => {
    const organization = await organizationBySlug(slug, locale)
    return organization && { title: organization.name, slug: organization.slug }
  },
}

/** The size of a document's card, in pixels. */
const card = { width: 1200, height: 630 }

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/**
 * What oEmbed (1.0) tells of a page of this site: a campaign as a frame to show, a news item, speech or organisation as a
 * link, a news item with the line that says whose it is; null for every other address, and for what the public may not
 * read.
 */
export const oEmbedOf = async ({
  url,
  maxwidth,
  maxheight,
}: OEmbedRequest): Promise<OEmbedAnswer | null> => {
  const address = await siteAddress()
  const [, locale, section = '', name = '', ...more] = url.pathname.replace(/\/$/, '').split('/')
  const find = Object.hasOwn(finders, section) ? finders[section] : undefined
  const slug = decoded(name)
  if (url.host !== new URL(address).host || !find || !slug || more.length > 0) return null
  if (!isLocale(locale)) return null
  const found = await find(slug, locale)
  if (!found) return null
  const { site } = await siteFrame(locale)
  const page = `${address}/${locale}/${section}/${found.slug}`
  const common = {
    version: '1.0',
    title: found.title,
    ...(found.author ? { author_name: found.author } : {}),
    ...(found.notice ? { copyright_notice: found.notice } : {}),
    provider_name: site.name,
    provider_url: `${address}/${locale}`,
    cache_age: 3600,
    ...(maxwidth >= card.width && maxheight >= card.height
      ? {
          thumbnail_url: `${page}/card.png`,
          thumbnail_width: card.width,
          thumbnail_height: card.height,
        }
      : {}),
  }
  if (section !== 'campaigns') return { type: 'link', ...common }
  const width = Math.min(embedSize.width, maxwidth)
  const height = Math.min(embedSize.height, maxheight)
  const html = embedCode({ url: `${page}/embed`, title: found.title, width, height })
  return { type: 'rich', ...common, html, width, height }
}
