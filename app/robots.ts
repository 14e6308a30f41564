import type { MetadataRoute } from 'next'
import { siteAddress } from '@/queries/site'

export const dynamic = 'force-dynamic'

/** What robots may visit (RFC 9309): everything but the panel and the API; pictures of pages are served by the latter. */
const robots = async (): Promise<MetadataRoute.Robots> => ({
  rules: { userAgent: '*', allow: ['/', '/api/media/file/'], disallow: ['/admin', '/api/'] },
  sitemap: `${await siteAddress()}/sitemap.xml`,
})

export default robots
