import type { CollectionAdminOptions } from 'payload'
import { sitePath } from './site-path'

type Previewed = Pick<CollectionAdminOptions, 'preview' | 'livePreview'>

/** "View on site" and live preview for the collections that have pages of their own. */
export const sitePreview = (slug: string): Previewed => {
  const addressOf = (data: unknown): string | null => {
    const path = sitePath(slug, data)
    return path === null ? null : `/api/preview?path=${encodeURIComponent(path)}`
  }
  if (sitePath(slug, { slug: 'any', originalLocale: 'en' }) === null) return {}
  return {
    preview: (data) => addressOf(data),
    livePreview: {
      url: ({ data }) => addressOf(data) ?? '',
      breakpoints: [
        { name: 'phone', label: 'Phone', width: 360, height: 740 },
        { name: 'desktop', label: 'Desktop', width: 1280, height: 800 },
      ],
    },
  }
}
