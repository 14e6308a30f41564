/** The collections whose documents have a page each, with the fields that are its title and main text. */
export const mainFields = {
  pages: ['title', 'body'],
  campaigns: ['title', 'appeal'],
  organizations: ['name', 'mission'],
  speeches: ['title', 'transcript'],
  'news-items': ['headline', 'summary'],
} as const satisfies Record<string, readonly string[]>

/** A collection whose documents have a page each. */
export type PagedCollection = keyof typeof mainFields

/** The collections whose documents have a page each. */
export const pagedCollections = Object.keys(mainFields) as PagedCollection[]
