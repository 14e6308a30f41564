/** What can be found: the collections that readers see something of, by slug, as an address names them. */
export const foundKinds = [
  'campaigns',
  'organizations',
  'signatories',
  'speeches',
  'news-items',
  'topics',
  'pages',
  'solidarity-messages',
] as const

export type FoundKind = (typeof foundKinds)[number]
