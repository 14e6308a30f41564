type Node = {
  type?: unknown
  text?: unknown
  children?: unknown
  root?: unknown
}

const inline: ReadonlySet<unknown> = new Set(['text', 'linebreak', 'link', 'autolink', 'tab'])

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children)
    ? node.children.filter((child): child is Node => typeof child === 'object' && child !== null)
    : []

const wordsIn = (node: Node): string => {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  if (typeof node.text === 'string') return node.text
  return childrenOf(node).map(wordsIn).join('')
}

const paragraphsIn = (node: Node): string[] => {
  const children = childrenOf(node)
  const holdsBlocks = children.some(({ type }) => !inline.has(type) && type !== 'inlineBlock')
  if (holdsBlocks) return children.flatMap(paragraphsIn)
  const words = wordsIn(node).trim()
  return words ? [words] : []
}

/** The paragraphs of a rich text (Lexical's serialised state) as plain text: its words without marks, tables cell by cell, notes left out. */
export const plainParagraphs = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const { root } = value as Node
  return typeof root === 'object' && root !== null ? paragraphsIn(root as Node) : []
}

/** A rich text as plain text, a blank line between its paragraphs; empty for what is none. */
export const plainText = (value: unknown): string => plainParagraphs(value).join('\n\n')
