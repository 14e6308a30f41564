import type { FoundKind } from '@/domain/search/kinds'

/** A document by its collection and id. */
export type Ref = { kind: FoundKind; id: string }

/** A document as one string, to be looked up by. */
export const keyOf = ({ kind, id }: Ref): string => `${kind} ${id}`

/** The words of a document in one language, the weightiest first. */
export type Texts = {
  title: string
  /** Other names of the same: abbreviation, name in its own script, speaker. */
  names: string[]
  /** What else tells it apart: countries, places, dates, publication. */
  notes: string[]
  body: string[]
}

/** What a document is found by: its words as they were written, and in each language into which they are translated. */
export type Entry = Ref & {
  /** Changes whenever what is found or shown of the document may have changed. */
  stamp: string
  original: Texts
  translations: { locale: string; texts: Texts }[]
  years: number[]
  organizations: string[]
  languages: string[]
}
