/** A text with the language that it really is in (BCP 47). */
export type FeedText = { text: string; language: string }

/** A document as feeds carry it. */
export type FeedEntry = {
  /** A URN that no change of the address moves; each language of a document has its own. */
  id: string
  title: FeedText
  /** What most of it is in: the reader's language, or the original's where there is no translation. */
  language: string
  /** Where it is read on the site (absolute), in that language. */
  url: string
  /** Where the original of a news item is, elsewhere. */
  externalUrl: string | null
  /** When it was first published here, and when what is carried of it changed last (ISO 8601). */
  published: string
  updated: string
  authors: string[]
  categories: { term: string; label: string }[]
  summary: FeedText | null
  /** Whose the original is: the notice line of a news item. */
  rights: string | null
  /** The whole text, as markup that is well-formed XML and valid HTML, with absolute addresses alone. */
  html: string
}

/** One page of a feed (RFC 5005, 3). */
export type Feed = {
  id: string
  title: string
  language: string
  /** Of the site, which answers for what names no author. */
  siteName: string
  /** The page that it is the feed of, and this page of the feed, the first one and the next older one; all absolute. */
  homeUrl: string
  selfUrl: string
  firstUrl: string
  nextUrl: string | null
  /** When anything in it changed last (ISO 8601). */
  updated: string
  entries: FeedEntry[]
}
