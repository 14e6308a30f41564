import { withoutDirection } from './direction'
import { isElement, isPlainText, isText, type TextNode } from './node'
import type { Piece } from './parse-tagged'

const PLAIN_TEXT: TextNode = {
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: '',
  type: 'text',
  version: 1,
}

/**
 * Builds a line of nodes from the pieces of a translation; each tag becomes the source node of its
 * number (`nodes[n - 1]`), so links, formats and references come from the source and nowhere else.
 */
export function fromTagged(
  pieces: readonly Piece[],
  nodes: readonly unknown[],
  line: readonly unknown[],
): unknown[] {
  const plain = line.find(isPlainText) ?? PLAIN_TEXT
  return pieces.map((piece) => {
    if (typeof piece === 'string') return { ...plain, text: piece }
    const node = nodes[piece.number - 1]
    if (piece.pieces === null) return node
    if (isText(node)) return { ...node, text: piece.pieces.join('') }
    if (!isElement(node)) return node
    const children = fromTagged(piece.pieces, nodes, node.children)
    return withoutDirection({ ...node, children })
  })
}
