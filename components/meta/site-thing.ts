import type {
  OrganizationLeaf,
  SearchActionLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts'
import type { Site } from '@/payload-types'
import { type At, addressOf } from './at'
import { known } from './known'

/** Who publishes this site, by the name that stands on every page. */
export const sitePublisher = (
  { name }: Site,
  { address }: Pick<At, 'address'>,
): OrganizationLeaf => ({
  '@type': 'Organization',
  '@id': `${address}/#publisher`,
  name,
  url: address,
})

/** The site as one of its pages names it. */
export const siteNamed = ({ name }: Site, { address }: Pick<At, 'address'>): WebSiteLeaf => ({
  '@type': 'WebSite',
  '@id': `${address}/#site`,
  name,
  url: address,
})

/** The site whole, for its home page: who publishes it and how they are reached, and how it is searched. */
export const siteThing = (site: Site, at: At): WebSiteLeaf => {
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${addressOf(at, '/search')}?q={words}` },
    'query-input': 'required name=words',
  }
  return known<WebSiteLeaf>({
    ...siteNamed(site, at),
    description: site.tagline,
    inLanguage: [...at.reading.readableIn],
    publisher: known<OrganizationLeaf>({
      ...sitePublisher(site, at),
      email: site.contact?.email,
      address: site.contact?.address,
    }),
    potentialAction: search,
  })
}
