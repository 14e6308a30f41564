/** A span of code points, both ends in it. */
export type Span = readonly [first: number, last: number]

/** Reads a list such as `U+20-22,U+4e09` (the descriptor `unicode-range` of CSS Fonts, without wildcards). */
export const readUnicodeRange = (list: string): Span[] =>
  [...list.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ])

/** Whether a code point lies in one of the spans. */
export const isWithin = (spans: readonly Span[], codePoint: number): boolean =>
  spans.some(([first, last]) => first <= codePoint && codePoint <= last)
