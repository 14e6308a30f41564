/** The first path segments under a locale that the site itself answers; no page can have them. */
const reservedPageSlugs = [
  'campaigns',
  'news',
  'speeches',
  'organizations',
  'search',
  'developers',
] as const

/** Whether a page with this slug would be hidden behind a part of the site. */
export const isReservedPageSlug = (slug: string): boolean =>
  reservedPageSlugs.some((reserved) => reserved === slug)
