import { unescapeText } from './escape'

/** Text, or a numbered tag around pieces (`null` for an empty tag such as `<3/>`). */
export type Piece = string | { number: number; pieces: Piece[] | null }

/** How a tag stands in a string: in which tag (0 for none), empty or not, with text or not. */
type Stand = { parent: number; isEmpty: boolean; hasText: boolean }

/** A string taken apart; `tags` tells how each of its tags stands. */
export type ParsedText = { pieces: Piece[]; tags: Map<number, Stand>; hasText: boolean }

const TAG = /<(\/?)([1-9]\d{0,5})(\/?)>/y

/** Takes a tagged string apart, or answers `null` if a tag is broken, repeated or wrongly nested. */
export function parseTagged(text: string): ParsedText | null {
  const parsed: ParsedText = { pieces: [], tags: new Map(), hasText: false }
  const open: { number: number; pieces: Piece[] }[] = []
  let read = 0
  while (read < text.length) {
    const pieces = open.at(-1)?.pieces ?? parsed.pieces
    const next = text.indexOf('<', read)
    const end = next < 0 ? text.length : next
    if (end > read) {
      const words = text.slice(read, end)
      pieces.push(unescapeText(words))
      if (words.trim() !== '') markText(parsed, open)
      read = end
      continue
    }
    TAG.lastIndex = read
    const [tag = '', slash, digits, isEmpty] = TAG.exec(text) ?? []
    const number = Number(digits)
    if (tag === '' || (slash && isEmpty)) return null
    read += tag.length
    if (slash) {
      if (open.pop()?.number !== number) return null
      continue
    }
    if (parsed.tags.has(number)) return null
    const parent = open.at(-1)?.number ?? 0
    parsed.tags.set(number, { parent, isEmpty: isEmpty !== '', hasText: false })
    const inside: Piece[] = []
    pieces.push({ number, pieces: isEmpty ? null : inside })
    if (!isEmpty) open.push({ number, pieces: inside })
  }
  return open.length === 0 ? parsed : null
}

function markText(parsed: ParsedText, open: readonly { number: number }[]) {
  parsed.hasText = true
  for (const { number } of open) {
    const stand = parsed.tags.get(number)
    if (stand) stand.hasText = true
  }
}
