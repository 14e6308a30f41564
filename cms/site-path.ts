import { defaultLocale, isLocale } from '@/i18n/locales'

const folders: Readonly<Record<string, string>> = {
  organizations: '/organizations',
  campaigns: '/campaigns',
  'news-items': '/news',
  speeches: '/speeches',
  pages: '',
}

/** The public address of a document in its original language, or null where its collection has no pages. */
export const sitePath = (collection: string, data: unknown): string | null => {
  const folder = folders[collection]
  if (folder === undefined || typeof data !== 'object' || data === null) return null
  const { slug, originalLocale } = data as { slug?: unknown; originalLocale?: unknown }
  if (typeof slug !== 'string' || slug === '') return null
  return `/${isLocale(originalLocale) ? originalLocale : defaultLocale}${folder}/${slug}`
}
