const folders: Readonly<Record<string, string>> = {
  organizations: '/organizations',
  campaigns: '/campaigns',
  'news-items': '/news',
  speeches: '/speeches',
  pages: '',
}

/** The address of a document below its locale, the same in every one; null where its collection has no pages. */
export const documentPath = (collection: string, document: unknown): string | null => {
  const folder = folders[collection]
  if (folder === undefined || typeof document !== 'object' || document === null) return null
  const slug = 'slug' in document ? document.slug : null
  return typeof slug === 'string' && slug !== '' ? `${folder}/${slug}` : null
}
