/** Everything whose words are translated: collections and globals by slug. */
export const translatableSlugs = [
  'organizations',
  'campaigns',
  'signatories',
  'solidarity-messages',
  'news-items',
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
