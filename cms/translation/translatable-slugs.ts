/** Everything whose words are translated: collections and globals by slug. */
export const translatableSlugs = [
  'organizations',
  'campaigns',
  'signatories',
  'solidarity-messages',
  'news-items',
  'topics',
  'speeches',
  'pages',
  'media',
  'documents',
  'site',
  'navigation',
] as const

export type TranslatableSlug = (typeof translatableSlugs)[number]

/** Narrows any slug to one whose words are translated. */
export const isTranslatableSlug = (slug: unknown): slug is TranslatableSlug =>
  translatableSlugs.some((known) => known === slug)

/**
 * What translators work on: every document whose words are translated, and `messages`, the words of the site itself. Those
 * are one document, `messages`, that stands in files instead of the database.
 */
export const workSlugs = [...translatableSlugs, 'messages'] as const

export type WorkSlug = (typeof workSlugs)[number]

/** Narrows any slug to one that translators work on. */
export const isWorkSlug = (slug: unknown): slug is WorkSlug =>
  workSlugs.some((known) => known === slug)
