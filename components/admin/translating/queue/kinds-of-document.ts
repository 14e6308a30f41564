/** Every kind of thing that is translated, in the order in which lists offer them. */
export const kindsOfDocument = [
  'campaigns',
  'news-items',
  'topics',
  'speeches',
  'pages',
  'organizations',
  'media',
  'documents',
  'site',
  'navigation',
  'messages',
  'signatories',
  'solidarity-messages',
] as const
