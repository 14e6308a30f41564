import type { Segment } from '@/domain/translation/desk/desk'
import { type TagToken, tagTokens } from '@/domain/translation/tag-tokens'
import type { Term } from './desk-api'

/** A stretch of a text as it is drawn: a tag, or words, some of which are a term of the glossary. */
export type Drawn =
  | { type: Exclude<TagToken['type'], 'words'>; text: string; name: string; start: number }
  | { type: 'words'; text: string; start: number; term: Term | null }

const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Rich text is stored escaped; people read the characters themselves. */
export const readable = (text: string, kind: Segment['kind']): string =>
  kind === 'rich-text' ? text.replace(/&(?:amp|lt|gt);/g, (name) => characters[name] ?? name) : text

const cutAt = (text: string, start: number, terms: readonly Term[]): Drawn[] => {
  const end = start + text.length
  const inside = terms
    .filter((term) => term.start >= start && term.end <= end && term.end > term.start)
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const pieces: Drawn[] = []
  let read = start
  const words = (until: number, term: Term | null) => {
    if (until > read)
      pieces.push({
        type: 'words',
        text: text.slice(read - start, until - start),
        start: read,
        term,
      })
    read = Math.max(read, until)
  }
  for (const term of inside) {
    if (term.start < read) continue
    words(term.start, null)
    words(term.end, term)
  }
  words(end, null)
  return pieces
}

/** Takes a text apart for drawing; terms are marked where they stand whole within words. */
export const drawnPieces = (
  text: string,
  kind: Segment['kind'],
  terms: readonly Term[] = [],
): Drawn[] =>
  tagTokens(text, kind).flatMap((token): Drawn[] => {
    const { type, name, start } = token
    return type === 'words'
      ? cutAt(token.text, start, terms)
      : [{ type, name, start, text: token.text }]
  })
