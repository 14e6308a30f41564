import type { Segment } from './desk/desk'
import { type TagToken, tagTokens } from './tag-tokens'

/**
 * A tag that the source has: whether it goes round words, inside which tag it stands (empty for none), and what it
 * holds there, as a label. An ICU argument counts as one that goes round nothing; `written` is how it begins.
 */
export type SourceTag = {
  name: string
  isPair: boolean
  parent: string
  content: string
  written: string
}

/** Lists the tags and arguments of a source once each, in the order in which they begin. */
export function sourceTags(msgid: string, kind: Segment['kind']): SourceTag[] {
  const found = new Map<string, SourceTag>()
  const open: SourceTag[] = []
  for (const { type, text, name } of tagTokens(msgid, kind)) {
    if (type === 'words') {
      for (const tag of open) tag.content += text
    } else if (type === 'close') {
      const at = open.findLastIndex((tag) => tag.name === name)
      if (at >= 0) open.splice(at)
    } else {
      const parent = type === 'argument' ? '' : (open.at(-1)?.name ?? '')
      const tag = { name, isPair: type === 'open', parent, content: '', written: text }
      if (type === 'open') open.push(tag)
      const key = keyOf(type, name)
      if (!found.has(key)) found.set(key, tag)
    }
  }
  return [...found.values()]
}

/** Lists the tags of the source that a translation does not have yet, in the order of the source. */
export function missingTags(msgid: string, msgstr: string, kind: Segment['kind']): SourceTag[] {
  const present = new Set(tagTokens(msgstr, kind).map(({ type, name }) => keyOf(type, name)))
  return sourceTags(msgid, kind).filter(({ name, written }) => {
    const key = keyOf(written.startsWith('{') ? 'argument' : 'open', name)
    return !present.has(key)
  })
}

/** An ICU tag and an argument may have the same name. */
function keyOf(type: TagToken['type'], name: string): string {
  return type === 'argument' ? `{${name}` : `<${name}`
}
