import type { NamedParagraph } from './paragraphs'

/**
 * Puts the names of a new text into their order and those that are gone where they stood: each after the one that it
 * followed in the former order. `digestOf` tells what stands for the words of one that goes now.
 */
export const orderWithGone = (
  names: readonly string[],
  former: readonly NamedParagraph[],
  digestOf: (name: string) => string,
): NamedParagraph[] => {
  const standing = new Set(names)
  const goneAfter = new Map<string | null, NamedParagraph[]>()
  let anchor: string | null = null
  for (const paragraph of former) {
    if (standing.has(paragraph.name)) {
      anchor = paragraph.name
      continue
    }
    const { name } = paragraph
    const gone: NamedParagraph = paragraph.gone
      ? paragraph
      : { name, gone: true, was: digestOf(name) }
    goneAfter.set(anchor, [...(goneAfter.get(anchor) ?? []), gone])
  }
  return [
    ...(goneAfter.get(null) ?? []),
    ...names.flatMap((name) => [{ name }, ...(goneAfter.get(name) ?? [])]),
  ]
}
