import { isInline } from './node'

/** Where a block's own line begins and ends (exclusive) among its children. */
type Span = { start: number; end: number }

/**
 * Finds the line of text that a block holds itself: from its first inline child to its last. A list
 * item can have a list before or after it; a block in its midst becomes an empty tag.
 */
export function ownLine(children: readonly unknown[]): Span {
  const start = children.findIndex(isInline)
  return start < 0 ? { start: 0, end: 0 } : { start, end: children.findLastIndex(isInline) + 1 }
}
