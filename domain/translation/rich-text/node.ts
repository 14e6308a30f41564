import { isRecord } from '../record'

/** A node of Lexical's serialised editor state; what we do not know of it is carried along. */
export type RichTextNode = { readonly type: string; readonly [property: string]: unknown }

/** A node with children: a block, a link, the root. */
export type ElementNode = RichTextNode & { readonly children: readonly unknown[] }

/** A run of text in one format. */
export type TextNode = RichTextNode & { readonly text: string }

/** A note that the text refers to at this point; the note itself is text of its own. */
export type FootnoteNode = RichTextNode & {
  readonly fields: Readonly<Record<string, unknown>> & { readonly note: string }
}

const INLINE_ELEMENTS = new Set(['link', 'autolink', 'mark', 'overflow'])
const BLOCK_LEAVES = new Set(['block', 'horizontalrule', 'relationship', 'upload'])
const PLAIN_KEYS = new Set(['detail', 'format', 'mode', 'style', 'text', 'type', 'version'])

/** Tells whether a value is a node at all: the tree comes from a database. */
export function isNode(value: unknown): value is RichTextNode {
  return isRecord(value) && typeof value.type === 'string'
}

/** Tells whether a node holds other nodes. */
export function isElement(value: unknown): value is ElementNode {
  return isNode(value) && Array.isArray(value.children)
}

/** Tells whether a node runs in a line of text, as links, marks and line breaks do. */
export function isInline(value: unknown): boolean {
  if (!isNode(value)) return false
  return isElement(value) ? INLINE_ELEMENTS.has(value.type) : !BLOCK_LEAVES.has(value.type)
}

/** Tells whether a node is a run of text. */
export function isText(value: unknown): value is TextNode {
  return isNode(value) && value.type === 'text' && typeof value.text === 'string'
}

/** Tells whether a run of text has no format, style or state, so that it needs no tag. */
export function isPlainText(value: unknown): value is TextNode {
  if (!isText(value) || value.format || value.style || value.detail) return false
  if (value.mode !== undefined && value.mode !== 'normal') return false
  return Object.keys(value).every((key) => PLAIN_KEYS.has(key))
}

/** Tells whether a node is a footnote with a note to read. */
export function isFootnote(value: unknown): value is FootnoteNode {
  if (!isNode(value) || value.type !== 'inlineBlock' || !isRecord(value.fields)) return false
  return value.fields.blockType === 'footnote' && typeof value.fields.note === 'string'
}
