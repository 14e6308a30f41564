import type { RichTextNode } from '../rich-text/node'

const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const

/** Builds a run of text as the editor saves it; `format` 1 is bold, 2 italic. */
export function text(words: string, format = 0): RichTextNode {
  return { detail: 0, format, mode: 'normal', style: '', text: words, type: 'text', version: 1 }
}

/** Builds any block (paragraph, list, table row …) as the editor saves it. */
export function block(type: string, children: unknown[], rest: object = {}) {
  return { children, ...ELEMENT, type, ...rest }
}

/** Builds a paragraph. */
export function paragraph(...children: unknown[]) {
  return block('paragraph', children, { textFormat: 0, textStyle: '' })
}

/** Builds a link. */
export function link(url: string, ...children: unknown[]) {
  return block('link', children, { version: 3, fields: { linkType: 'custom', newTab: false, url } })
}

/** Builds a footnote. */
export function footnote(id: string, note: string): RichTextNode {
  return { type: 'inlineBlock', version: 1, fields: { blockType: 'footnote', id, note } }
}

/** Builds a leaf without text: a line break, a picture. */
export function leaf(type: string, rest: object = {}): RichTextNode {
  return { type, version: 1, ...rest }
}

/** Builds a whole rich text. */
export function richText(...children: unknown[]) {
  return { root: block('root', children) }
}
