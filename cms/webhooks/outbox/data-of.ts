import type { PayloadRequest } from 'payload'
import type { WebhookData } from '@/domain/webhook/content'
import { env } from '@/env'
import { isLocale, type Locale } from '@/i18n/locales'
import { sitePath } from '../../site-path'

type Stored = { id: string; slug?: unknown; originalLocale?: unknown }

/** What is told of a document, from what is known of it; `translated` are the languages of its published catalogues. */
export const dataFrom = (
  collection: string,
  doc: Stored,
  translated: readonly unknown[],
): WebhookData => {
  const path = sitePath(collection, doc)
  const locales = [doc.originalLocale, ...translated].filter((one): one is Locale => isLocale(one))
  return {
    collection,
    id: String(doc.id),
    slug: typeof doc.slug === 'string' ? doc.slug : null,
    locales: [...new Set(locales)],
    url: path === null ? null : `${env.SITE_URL}${path}`,
    api: `${env.SITE_URL}/api/${collection}/${doc.id}`,
  }
}

/** What is told of a document that is stored. */
export const dataOf = async (
  req: PayloadRequest,
  collection: string,
  doc: Stored,
): Promise<WebhookData> => {
  const { docs } = await req.payload.db.find<{ id: string; locale: unknown }>({
    collection: 'translations',
    pagination: false,
    req,
    sort: 'locale',
    where: {
      and: [
        { of: { equals: collection } },
        { documentId: { equals: String(doc.id) } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
  })
  return dataFrom(
    collection,
    doc,
    docs.map(({ locale }) => locale),
  )
}
