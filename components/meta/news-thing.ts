import type { NewsArticleLeaf, PersonLeaf } from 'schema-dts'
import { plainText } from '@/domain/rich-text/plain-text'
import { licenceOf, noticeLine } from '@/domain/rights/notice-line'
import { licenceAddress } from '@/domain/structured-data/licence-address'
import { machineDate } from '@/domain/structured-data/machine-date'
import type { Translated } from '@/domain/translation/note'
import type { Campaign, NewsItem, Organization, Site } from '@/payload-types'
import { type At, addressOf } from './at'
import { known } from './known'
import { campaignNamed, documentsIn, organizationNamed } from './mention'
import { pictureThing } from './picture-thing'
import { sitePublisher } from './site-thing'
import { work } from './work'

type Credit = Pick<NewsArticleLeaf, 'author' | 'datePublished' | 'copyrightNotice' | 'license'>

/** Who wrote it, when it appeared, and whose it is: said of our own work itself, else of the original it is based on. */
const creditOf = (item: NewsItem): Credit => {
  const licence = licenceOf(item)
  const address = licenceAddress(licence)
  return known<Credit>({
    author: (item.authors ?? []).map(({ name }): PersonLeaf => ({ '@type': 'Person', name })),
    datePublished: machineDate(item.published),
    copyrightNotice: noticeLine(item),
    license: licence && known({ '@type': 'CreativeWork' as const, name: licence, url: address }),
  })
}

const originalOf = (item: NewsItem): NewsArticleLeaf =>
  known<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    url: item.originalUrl,
    ...creditOf(item),
    publisher: item.publication && { '@type': 'Organization', name: item.publication },
    printEdition: item.edition,
    printPage: item.page,
    inLanguage: item.sourceLanguage,
  })

/** A news item: our summary, published by this site, based on an original that it names; or our own work. */
export const newsThing = (item: Translated<NewsItem>, site: Site, at: At): NewsArticleLeaf => {
  const isOwn = item.rights?.basis === 'own-work'
  const excerpt = item.rights?.excerpt
  return known<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    ...work(at, item._translation),
    headline: item.headline,
    abstract: plainText(item.summary),
    mainEntityOfPage: addressOf(at, at.reading.path),
    image: pictureThing(item.image, at.address),
    publisher: sitePublisher(site, at),
    ...(isOwn ? creditOf(item) : {}),
    isBasedOn: !isOwn && originalOf(item),
    hasPart:
      excerpt &&
      known({ '@type': 'Quotation' as const, text: excerpt, inLanguage: item.sourceLanguage }),
    about: [
      ...documentsIn<Campaign>(item.campaigns).map((one) => campaignNamed(one, at)),
      ...documentsIn<Organization>(item.organizations).map((one) => organizationNamed(one, at)),
    ],
  })
}
