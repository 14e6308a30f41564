/** The collections whose documents feeds carry. */
export const feedCollections = ['news-items', 'speeches', 'campaigns', 'organizations'] as const

/** A collection whose documents feeds carry. */
export type FeedCollection = (typeof feedCollections)[number]

/** Whether feeds carry documents of a collection. */
export const isFeedCollection = (slug: string): slug is FeedCollection =>
  feedCollections.some((known) => known === slug)

/** What feeds show of a document, and of a catalogue: a change of anything else is no news to their readers. */
const carriedFields: Readonly<Record<string, readonly string[]>> = {
  'news-items': [
    'headline',
    'summary',
    'kind',
    'authors',
    'authorNotNamed',
    'publication',
    'edition',
    'page',
    'published',
    'sourceLanguage',
    'originalUrl',
    'rights',
  ],
  speeches: ['title', 'speaker', 'occasion', 'place', 'date', 'transcript', 'recordNote'],
  campaigns: ['title', 'summary', 'appeal', 'demands'],
  organizations: ['name', 'nativeName', 'abbreviation', 'mission', 'focusPoints'],
}

/** Not shown: IDs of rows, and what proves the ground of use. */
const unshown = new Set(['id', 'proof', 'proofFile'])

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** A value without what readers do not see; what is empty counts as missing, however it was stored. */
const shown = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, part]) => [name, shown(part)] as const)
      .filter(([name, part]) => !unshown.has(name) && !isEmpty(part)),
  )
}

/** What a catalogue lays over its document, whoever wrote it and whether or not it was reviewed. */
const translated = (messages: unknown): unknown[] =>
  (Array.isArray(messages) ? messages : []).flatMap((message) =>
    message?.msgstr && !message.obsolete && !message.fuzzy
      ? [[message.msgctxt, message.msgid, message.msgstr]]
      : [],
  )

/** What feeds carry of a document or a catalogue, ready for being compared; null where they carry nothing of its collection. */
export const carriedContent = (
  collection: string,
  document: Readonly<Record<string, unknown>>,
): Record<string, unknown> | null => {
  if (collection === 'translations') return { messages: translated(document.messages) }
  const fields = carriedFields[collection]
  if (!fields) return null
  const picked = Object.fromEntries(fields.map((name) => [name, document[name]]))
  return shown(picked) as Record<string, unknown>
}
