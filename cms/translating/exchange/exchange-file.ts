import type { CatalogueMessage } from '@/domain/translation/message'

/** A catalogue as it goes out: of which document, called what, from which language into which. */
export type OutgoingCatalogue = {
  of: string
  documentId: string
  title: string
  originalLocale: string
  locale: string
  /** When it was last saved (ISO 8601); null before that. */
  saved: string | null
  messages: readonly CatalogueMessage[]
}

/** One entry of a file that came back, with the line in which it begins. */
export type ReadEntry = CatalogueMessage & {
  line: number
  /** The file did not ask for its white space to be kept: runs of it may stand for one space. */
  loose?: boolean
  /** The entry has plural forms, which here stand inside the text. */
  plural?: boolean
}

/** The entries of one document in a file; what the file does not say of itself is null. */
export type ReadPart = {
  of: string | null
  documentId: string | null
  /** A language tag as the tool writes it: `zh-Hant`, `zh_TW`. */
  locale: string | null
  entries: ReadEntry[]
}

/** More entries than any catalogue may have are not read. */
export const mostEntries = 10_000
