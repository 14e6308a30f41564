import type { ElementNode } from './node'

/**
 * Takes away the writing direction that the editor saw in the source text, so that a translation
 * runs the way of its own page; a node without one is given back as it is.
 */
export function withoutDirection<T extends ElementNode>(node: T): T {
  return typeof node.direction === 'string' ? { ...node, direction: null } : node
}
