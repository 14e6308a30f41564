import type { Metadata } from 'next'
import { type PageHead, pageMetadata } from '@/i18n/page-metadata'
import { carryLinks } from './carry-links'
import { siteFrame } from './site'

/** The head of a page of this site: what the page says of itself, where that is little, what the site says, and its feeds. */
export const pageHead = async (head: PageHead): Promise<Metadata> => {
  const { locale, reading, title, isHidden } = head
  const [{ site }, types] = await Promise.all([
    siteFrame(locale),
    isHidden ? undefined : carryLinks(locale, reading.path, title),
  ])
  const about = [...head.about, site.description, site.tagline]
  return pageMetadata({ ...head, about }, { name: site.name, ...(types ? { types } : {}) })
}
