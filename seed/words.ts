import type { Catalogue } from '@/domain/translation/message'

/**
 * The words of a document by key. A key is the path of a field (`demands.text`) and, where one field has several
 * passages, a slash and a name of our own (`appeal/answer`). Passages of rich text are written as catalogues have
 * them, with numbered tags: `Sign the <1>petition</1>`.
 */
export type Words = Readonly<Record<string, string>>

/** The same keys with words of another language: a missing one fails to compile. */
export type InFull<Source extends Words> = { readonly [Key in keyof Source]: string }

/** Some of the keys with words of another language. */
export type InPart<Source extends Words> = Partial<InFull<Source>>

/** The message context of a key: the path of its field. */
export const contextOf = (key: string): string => key.split('/')[0] ?? key

/**
 * Pairs the words of a document with those of another language by key, in the order of the source. `earlier` gives
 * the source that a passage was translated from where it has changed since: merging makes that passage fuzzy.
 */
export const catalogueOf = (source: Words, translated: Words, earlier: Words = {}): Catalogue =>
  Object.entries(source).flatMap(([key, words]) => {
    const msgstr = translated[key]
    return msgstr === undefined
      ? []
      : [{ msgctxt: contextOf(key), msgid: earlier[key] ?? words, msgstr }]
  })
