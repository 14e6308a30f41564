import type { Metadata } from 'next'
import type { Locale } from './locales'

/** The size of a sharing card in pixels, as Open Graph and Twitter cards ask for it. */
export const cardSize = { width: 1200, height: 630 } as const

type Card = {
  locale: Locale
  /** The address of the document below its locale, such as `/campaigns/jiashi-workers`; empty for the site's own card. */
  path: string
  /** What the card says, for those who do not see it: the title of the page. */
  alt: string
}

/**
 * The sharing card of a page for its head, as Open Graph and Twitter want it; addresses are relative to `metadataBase`.
 * Home, lists and pages without a document share the card of the site: `path: ''`.
 */
export const cardMetadata = ({ locale, path, alt }: Card) => {
  const image = { url: `/${locale}${path}/card.png`, ...cardSize, type: 'image/png', alt }
  return {
    openGraph: { images: [image] },
    twitter: { card: 'summary_large_image', images: [{ url: image.url, alt }] },
  } satisfies Metadata
}
