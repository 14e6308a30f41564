/** The scripts that have letters which look like another's: only of these does a mixture deceive. */
const lookalikes = [
  /\p{sc=Latn}/u,
  /\p{sc=Cyrl}/u,
  /\p{sc=Grek}/u,
  /\p{sc=Copt}/u,
  /\p{sc=Armn}/u,
  /\p{sc=Cher}/u,
  /\p{sc=Lisu}/u,
  /\p{sc=Geor}/u,
]

/** Letters, marks and digits that stand together; a hyphen or a space begins a new word, an apostrophe does not. */
const words = /[\p{L}\p{M}\p{N}'’ʼ]+/gu

/**
 * Whether a word of the text mixes letters of scripts that look alike, as a Cyrillic а among Latin letters: such a name
 * looks like another's. A name in one script is fine whichever it is, and so are words of different scripts side by side.
 */
export const mixesScripts = (text: string): boolean =>
  (text.normalize('NFKC').match(words) ?? []).some(
    (word) => lookalikes.filter((script) => script.test(word)).length > 1,
  )
