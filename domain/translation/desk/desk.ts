import type { Priority, SegmentState, TranslationStage } from './state'

/** What a translator works on: a document (a global's id is its slug) in one locale. */
export type WorkPlace = { of: string; documentId: string; locale: string }

/** How many segments of a translation are in which state; words are counted in the original. */
export type Counts = {
  segments: number
  words: number
  untranslated: number
  fuzzy: number
  needsReview: number
  reviewed: number
  openWords: number
}

/** One segment as the editor shows it. `key` is its `messageKey`; `rev` has to come back with a change. */
export type Segment = {
  key: string
  msgctxt: string
  msgid: string
  msgstr: string
  state: SegmentState
  rev: number
  /** What the original said when the translation was made; only where it says something else now. */
  previousMsgid?: string
  /** A machine wrote it, and nobody has looked at it. */
  machine?: true
  /** Who is asking wrote it. */
  own?: true
  /** Whether its tags are rich text's, its braces ICU's, or it is plain. */
  kind: 'text' | 'rich-text' | 'icu'
  /** How many of its comments are not resolved. */
  comments: number
}

/** Who has claimed a translation, and until when (ISO 8601). */
export type Claim = { own: boolean; name: string; expires: string }

/** What the one who asks may do with a translation. */
export type DeskRights = { write: boolean; publish: boolean; assign: boolean }

/** Everything around the segments of a translation: what it is of, how far, whose, due when. */
export type DeskHead = WorkPlace & {
  originalLocale: string
  title: string
  /** The address of the page in the locale on the site, such as `/ar/campaigns/jiashi-workers`; null where it has none. */
  path: string | null
  catalogue: string | null
  stage: TranslationStage
  counts: Counts
  claim: Claim | null
  due: string | null
  priority: Priority
  can: DeskRights
  /** Somebody else than the translator has to review. */
  secondPerson: boolean
  /** A machine may make the first draft. */
  machine: boolean
  toReview: boolean
  original: 'published' | 'draft' | 'planned'
  /** When the original will be published (ISO 8601), if that is planned. */
  planned: string | null
  publishWithOriginal: boolean
  /** The name under which the one who asks is credited here; null for none. */
  credit: string | null
  /** The name that the account offers for it. */
  creditOffer: string | null
  guidance: string | null
}

/** What the editor opens with. */
export type Desk = DeskHead & { segments: Segment[] }

/** A change of one segment, as the editor sends it; a `rev` that is not the stored one is a conflict. */
export type SegmentEdit = {
  msgctxt: string
  msgid: string
  msgstr: string
  rev: number
  /** True: found right. With `msgstr` unchanged it approves; together with new words it says that they are final. */
  reviewed?: boolean
  /** True: the words stay, marked as to be looked at again. */
  fuzzy?: boolean
}

/** Two wrote the same segment: both texts, so that neither is lost. */
export type SegmentConflict = {
  key: string
  msgctxt: string
  msgid: string
  yours: string
  theirs: string
  rev: number
}
