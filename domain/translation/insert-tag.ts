import type { Segment } from './desk/desk'
import { missingTags, type SourceTag, sourceTags } from './source-tags'
import { type TagToken, tagTokens } from './tag-tokens'

/** A selection in a text, as indexes; a cursor has both the same. */
export type Selection = { start: number; end: number }

/** A text with a tag put in and where the cursor goes then, or why the tag may not stand there. */
export type Inserted = { text: string; selection: Selection } | { refused: Refusal }

/** `parent-missing`: the tag stands in another one that is not there yet; `round-others`: it would take in tags that are not its own. */
type Refusal =
  | 'unknown'
  | 'there-already'
  | 'parent-missing'
  | 'outside-parent'
  | 'inside-other'
  | 'round-others'

/**
 * Puts a tag of the source round a selection (an empty one or an argument in its place's end), where readers would get
 * it: once, inside the same tag as in the source. A selection that cuts a tag grows to hold it, one that holds half a
 * pair counts as its end alone.
 */
export function insertTag(
  { msgid, msgstr, kind }: { msgid: string; msgstr: string; kind: Segment['kind'] },
  tag: Pick<SourceTag, 'written'>,
  selection: Selection,
): Inserted {
  const source = sourceTags(msgid, kind)
  const wanted = source.find(({ written }) => written === tag.written)
  if (!wanted) return { refused: 'unknown' }
  const missing = missingTags(msgid, msgstr, kind)
  const isArgument = wanted.written.startsWith('{')
  const isMissing = missing.some(({ written }) => written === wanted.written)
  if (!isMissing && kind !== 'icu') return { refused: 'there-already' }
  const tokens = tagTokens(msgstr, kind)
  const { start, end } = wholeTags(tokens, selection, msgstr.length)
  const around = openAt(tokens, start)
  if (kind !== 'icu' && (around.at(-1) ?? '') !== wanted.parent) {
    if (missing.some(({ name }) => name === wanted.parent)) return { refused: 'parent-missing' }
    return { refused: wanted.parent === '' ? 'inside-other' : 'outside-parent' }
  }
  const held = tokens.filter((token) => token.start >= start && token.start < end)
  const isOwn = topmost(held).every((name) => parentOf(name, source) === wanted.name)
  if (kind !== 'icu' && wanted.isPair && !isOwn) return { refused: 'round-others' }
  if (isArgument || !wanted.isPair) return put(msgstr, end, wanted.written, '', end)
  return put(msgstr, start, wanted.written, `</${wanted.name}>`, end)
}

function put(text: string, start: number, opening: string, closing: string, end: number): Inserted {
  const inside = text.slice(start, end)
  const written = text.slice(0, start) + opening + inside + closing + text.slice(end)
  const from = start + opening.length
  return { text: written, selection: { start: from, end: from + inside.length } }
}

function parentOf(name: string, source: readonly SourceTag[]): string | undefined {
  return source.find((tag) => tag.name === name)?.parent
}

/** Names the tags that stand in no other one of a balanced list. */
function topmost(tokens: readonly TagToken[]): string[] {
  let depth = 0
  return tokens.flatMap(({ type, name }) => {
    if (type === 'close') depth -= 1
    const isTopmost = depth === 0 && (type === 'open' || type === 'empty')
    if (type === 'open') depth += 1
    return isTopmost ? [name] : []
  })
}

/** Moves the ends of a selection out of tags, and makes it its end alone where it holds half a pair. */
function wholeTags(tokens: readonly TagToken[], selection: Selection, length: number): Selection {
  let start = Math.max(0, Math.min(selection.start, selection.end, length))
  let end = Math.min(length, Math.max(selection.start, selection.end, 0))
  const isCursor = start === end
  for (const token of tokens) {
    if (token.type === 'words') continue
    const tokenEnd = token.start + token.text.length
    if (token.start < start && start < tokenEnd) start = isCursor ? tokenEnd : token.start
    if (token.start < end && end < tokenEnd) end = tokenEnd
  }
  const inside = tokens.filter((token) => token.start >= start && token.start < end)
  return isBalanced(inside) ? { start, end } : { start: end, end }
}

function isBalanced(tokens: readonly TagToken[]): boolean {
  const open: string[] = []
  for (const { type, name } of tokens) {
    if (type === 'open') open.push(name)
    if (type === 'close' && open.pop() !== name) return false
  }
  return open.length === 0
}

/** Names the tags that are open at a place, the outermost first. */
function openAt(tokens: readonly TagToken[], place: number): string[] {
  const open: string[] = []
  for (const { type, name, start } of tokens) {
    if (start >= place) break
    if (type === 'open') open.push(name)
    if (type === 'close' && open.includes(name)) open.splice(open.lastIndexOf(name))
  }
  return open
}
