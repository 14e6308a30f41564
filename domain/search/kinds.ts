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

/** What belongs to a campaign and can be seen only as long as the campaign can. */
export const partKinds = ['signatories', 'solidarity-messages'] as const satisfies FoundKind[]
