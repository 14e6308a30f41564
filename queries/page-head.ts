import type { Metadata } from 'next'
import { type PageHead, pageMetadata } from '@/i18n/page-metadata'
import { siteFrame } from './site'

/** The head of a page of this site: what the page says of itself, and where that is little, what the site says. */
export const pageHead = async (head: PageHead): Promise<Metadata> => {
  const { site } = await siteFrame(head.locale)
  const about = [...head.about, site.description, site.tagline]
  return pageMetadata({ ...head, about }, { name: site.name })
}
