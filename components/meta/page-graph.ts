import type { BreadcrumbListLeaf, ListItemLeaf, Thing, WebPageLeaf } from 'schema-dts'
import type { Site } from '@/payload-types'
import { type At, addressOf } from './at'
import { known } from './known'
import { siteNamed } from './site-thing'

type Step = { name: string; path: string }

/** What machines are told of a page: its name, and what it is about. */
export type PageFacts = {
  type?: 'WebPage' | 'AboutPage' | 'CollectionPage' | 'SearchResultsPage'
  title: string
  main?: (at: At) => Thing
}

const trail = (steps: readonly Step[], title: string, at: At): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...steps, { name: title, path: null }].map(({ name, path }, index) =>
    known<ListItemLeaf>({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: path !== null && { '@id': addressOf(at, path) },
    }),
  ),
})

/** A page for machines (JSON-LD in schema.org's words): the page, the way to it, the site it belongs to, what it is about. */
export const pageGraph = (
  { type = 'WebPage', title, main }: PageFacts,
  site: Site,
  steps: readonly Step[],
  at: At,
): WebPageLeaf & { '@context': 'https://schema.org' } => {
  const address = addressOf(at, at.reading.path)
  return {
    '@context': 'https://schema.org',
    ...known<WebPageLeaf>({
      '@type': type as 'WebPage',
      '@id': address,
      url: address,
      name: title,
      inLanguage: at.locale,
      isPartOf: siteNamed(site, at),
      breadcrumb: steps.length > 0 && trail(steps, title, at),
      mainEntity: main?.(at),
    }),
  }
}
