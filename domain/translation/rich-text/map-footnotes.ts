import { mapShared } from '../map-shared'
import { hasWords } from '../message'
import { escapeText } from './escape'
import { type FootnoteNode, isElement, isFootnote, isInline } from './node'
import type { Piece } from './parse-tagged'
import type { Overlaying } from './verdict'

/** Lays the translation over the notes that a line of text refers to, wherever they stand in it. */
export function mapFootnotes(node: unknown, overlaying: Overlaying): unknown {
  if (isFootnote(node)) return mapNote(node, overlaying)
  if (!isElement(node) || !isInline(node)) return node
  const children = mapShared(node.children, (child) => mapFootnotes(child, overlaying))
  return children === node.children ? node : { ...node, children }
}

function mapNote(node: FootnoteNode, { read, originalLocale }: Overlaying): FootnoteNode {
  const { note } = node.fields
  const verdict = hasWords(note) ? read(escapeText(note)) : 'same'
  if (verdict === 'same') return node
  if (verdict === 'untranslated') {
    return { ...node, fields: { ...node.fields, lang: originalLocale } }
  }
  return { ...node, fields: { ...node.fields, note: verdict.map(plainPiece).join('') } }
}

function plainPiece(piece: Piece): string {
  return typeof piece === 'string' ? piece : ''
}
