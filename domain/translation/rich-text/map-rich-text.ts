import { mapShared } from '../map-shared'
import { isRecord } from '../record'
import { withoutDirection } from './direction'
import { fromTagged } from './from-tagged'
import { mapFootnotes } from './map-footnotes'
import { type ElementNode, isElement, isInline } from './node'
import { ownLine } from './own-line'
import { toTagged } from './to-tagged'
import type { Overlaying, Verdict, WrittenLines } from './verdict'

/**
 * Asks `read` for each message of a rich text in document order (a block, then its notes, then the
 * blocks inside it) and lays the answers over it; blocks and notes left untranslated get `lang`.
 * What is not a rich text is given back untouched. Whoever walks through it twice gives `written` to both walks.
 */
export function mapRichText(
  value: unknown,
  read: (msgid: string) => Verdict,
  locales = { locale: '', originalLocale: '' },
  written: WrittenLines = new Map(),
): unknown {
  if (!isRecord(value) || !isElement(value.root)) return value
  const root = mapBlock(value.root, { ...locales, read, retold: 0, written })
  return root === value.root ? value : { ...value, root }
}

function mapBlock(block: ElementNode, overlaying: Overlaying): ElementNode {
  const { start, end } = ownLine(block.children)
  const source = overlaying.written.get(block) ?? toTagged(block.children.slice(start, end))
  overlaying.written.set(block, source)
  const verdict = source.hasWords ? overlaying.read(source.msgid) : 'same'
  const retoldBefore = overlaying.retold
  const noted = mapShared(block.children, (child) =>
    isInline(child) ? mapFootnotes(child, overlaying) : child,
  )
  const children = mapShared(noted, (child) =>
    isElement(child) && !isInline(child) ? mapBlock(child, overlaying) : child,
  )
  if (verdict === 'untranslated') {
    const inside = children.map((child) => markInside(child, overlaying.locale))
    return { ...block, children: inside, lang: overlaying.originalLocale }
  }
  if (verdict !== 'same') {
    overlaying.retold += 1
    const line = children.slice(start, end)
    const { nodes } = children === block.children ? source : toTagged(line)
    const retold = fromTagged(verdict, nodes, line)
    return withoutDirection({
      ...block,
      children: children.toSpliced(start, end - start, ...retold),
    })
  }
  if (children === block.children) return block
  const mapped = { ...block, children }
  return overlaying.retold > retoldBefore ? withoutDirection(mapped) : mapped
}

/** A block inside one that is marked as original would inherit the mark, so it says its own. */
function markInside(child: unknown, locale: string): unknown {
  if (!isElement(child) || isInline(child) || 'lang' in child) return child
  return { ...child, lang: locale }
}
