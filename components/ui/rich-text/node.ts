/** A node of Lexical's serialized editor state, as loosely as it has to be read: what is missing is simply not drawn. */
export type RichTextNode = {
  type: string
  children?: RichTextNode[]
  text?: string
  format?: number | string
  tag?: string
  /** Set by the translation overlay on blocks that are still in the original language. */
  lang?: string
  value?: unknown
  relationTo?: string
  fields?: Record<string, unknown>
  headerState?: number
  colSpan?: number
  rowSpan?: number
}

/** The value of a rich-text field. */
export type RichTextValue = { root: { children: unknown[] } }

/** The blocks at the top of a rich text. */
export const blocksOf = (value: RichTextValue | null | undefined): RichTextNode[] =>
  (value?.root.children ?? []) as RichTextNode[]

/** The notes of a text, in the order in which it refers to them. */
export const footnotesIn = (nodes: readonly RichTextNode[]): RichTextNode[] =>
  nodes.flatMap((node) =>
    isFootnote(node) ? [node] : node.children ? footnotesIn(node.children) : [],
  )

/** Whether a node is the reference to a footnote. */
export const isFootnote = (node: RichTextNode): boolean =>
  node.type === 'inlineBlock' && node.fields?.blockType === 'footnote'

/** Whether a block holds any words or pictures: editors leave empty paragraphs behind. */
export const isEmpty = (node: RichTextNode): boolean =>
  node.type === 'paragraph' &&
  (node.children ?? []).every((child) => child.type === 'text' && !child.text?.trim())
