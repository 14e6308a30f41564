/** What a text is compared by: its words, and what only stands between them or is put in (tags, numbers, signs). */
export type Tokens = { words: string[]; placeables: string[] }

const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const letter = `(?:(?![${unspaced}])[\\p{L}\\p{M}])`
const pattern = new RegExp(
  [
    '(</?\\d+/?>|\\{[^{}]*\\}|\\p{N}+(?:[.,:/]\\p{N}+)*)',
    `([${unspaced}]|${letter}+(?:['’-]?(?:${letter}|\\p{N})+)*)`,
    '([^\\s])',
  ].join('|'),
  'gu',
)

/**
 * Takes a text apart to compare it: into words, or into characters where the script sets no spaces (Chinese, Japanese,
 * Thai …), blind to case; tags, numbers and punctuation apart from them.
 */
export function tokensOf(text: string): Tokens {
  const tokens: Tokens = { words: [], placeables: [] }
  for (const [found, , word] of text.normalize('NFC').toLowerCase().matchAll(pattern))
    if (word === undefined) tokens.placeables.push(found)
    else tokens.words.push(found)
  return tokens
}
