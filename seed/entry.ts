import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload'
import type { Words } from './words'

/** The collections that the demonstration fills. */
export type SeededCollection = Extract<
  CollectionSlug,
  | 'media'
  | 'organizations'
  | 'campaigns'
  | 'signatories'
  | 'solidarity-messages'
  | 'speeches'
  | 'topics'
  | 'news-items'
  | 'pages'
>

/** The id of a document that was placed before, by its collection and key; throws when there is none. */
export type IdOf = (collection: SeededCollection, key: string) => string

/** A document of the demonstration: what it is known by, the words in it to translate, and all that is saved. */
export type Entry<Slug extends SeededCollection = SeededCollection> = {
  [Each in Slug]: {
    collection: Each
    /** The slug; of a picture its file name; of a signatory `campaign/number`; of a message `campaign/sender`. */
    key: string
    words: Words
    data: (idOf: IdOf) => RequiredDataFromCollectionSlug<Each>
    /** The drawing of a picture, as SVG. */
    drawing?: string
  }
}[Slug]
