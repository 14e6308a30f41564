/** How far one segment is: `fuzzy` has words for an earlier source, `needs-review` words that nobody else has read. */
export const segmentStates = ['untranslated', 'fuzzy', 'needs-review', 'reviewed'] as const
export type SegmentState = (typeof segmentStates)[number]

/**
 * How far the translation of a document is. `complete`: every segment has its words, not yet all published;
 * `published`: readers get all of it; `outdated`: it was published, and the original has changed since.
 */
export const translationStates = [
  'not-started',
  'in-progress',
  'complete',
  'published',
  'outdated',
] as const
export type TranslationStage = (typeof translationStates)[number]

/** How urgent the translation of a campaign is, the most urgent last. */
export const priorities = ['normal', 'high', 'urgent'] as const
export type Priority = (typeof priorities)[number]

/** What is written down of work on a translation. */
export const translationEvents = [
  'claimed',
  'released',
  'handed-over',
  'sent-to-review',
  'published',
  'publish-planned',
  'imported',
  'prefilled',
  'minor-edit',
] as const
export type TranslationEvent = (typeof translationEvents)[number]

/** The parts of speech that a glossary tells apart (ISO 12620, as TBX names them). */
export const partsOfSpeech = ['noun', 'properNoun', 'verb', 'adjective', 'adverb', 'other'] as const
