import { isWebAddress } from '@/domain/web-address'
import { documentPath } from '@/i18n/document-path'
import type { Locale } from '@/i18n/locales'
import type { RichTextNode } from './node'

const isMailOrPhone = /^(mailto:[^\s@]+@[^\s@]+|tel:\+?[\d\s()-]+)$/i

/** Where a link leads, or null where it leads nowhere safe: inner links follow their document in the reader's locale. */
export const linkAddress = (node: RichTextNode, locale: Locale): string | null => {
  const { linkType, url, doc } = node.fields ?? {}
  if (linkType === 'internal') {
    if (typeof doc !== 'object' || doc === null) return null
    const { relationTo, value } = doc as { relationTo?: unknown; value?: unknown }
    const path = documentPath(String(relationTo), value)
    return path === null ? null : `/${locale}${path}`
  }
  if (typeof url !== 'string') return null
  if (/^\/(?![/\\])/.test(url) || url.startsWith('#')) return url
  return isWebAddress(url) || isMailOrPhone.test(url) ? url : null
}
