import { parseTagged } from '../rich-text/parse-tagged'
import { readTagged } from '../rich-text/read-tagged'
import { type SourceTag, sourceTags } from '../source-tags'
import { type TagToken, tagTokens } from '../tag-tokens'
import type { Checking } from './checking'
import type { Finding } from './problem'

/**
 * Finds what keeps readers from getting a translation of rich text: tags that are missing, unknown, doubled, elsewhere
 * or otherwise closed than in the source. It finds something exactly where `readTagged` refuses the translation.
 */
export function* checkRichTextTags({ message }: Checking): Generator<Finding> {
  const { msgid, msgstr, kind } = message
  if (kind !== 'rich-text' || msgstr === msgid || readTagged(msgstr, msgid)) return
  const source = sourceTags(msgid, kind)
  const found = [...strayMarks(msgstr), ...standing(msgstr, source), ...missing(msgstr, source)]
  yield* found
  if (found.length === 0) yield* emptied(msgstr, msgid)
}

const spanOf = ({ start, text }: TagToken) => [start, start + text.length] as const

function* strayMarks(msgstr: string): Generator<Finding> {
  for (const { type, text, start } of tagTokens(msgstr, 'rich-text')) {
    if (type !== 'words') continue
    for (const { index } of text.matchAll(/</g))
      yield { code: 'tag-broken', at: [start + index, start + index + 1] }
  }
}

function* standing(msgstr: string, source: readonly SourceTag[]): Generator<Finding> {
  const wantedTags = new Map(source.map((tag) => [tag.name, tag]))
  const open: TagToken[] = []
  const seen = new Set<string>()
  for (const token of tagTokens(msgstr, 'rich-text')) {
    if (token.type === 'words') continue
    const at = spanOf(token)
    if (token.type === 'close') {
      const opener = open.findLastIndex(({ name }) => name === token.name)
      const detail = { tag: token.text }
      if (opener < 0) yield { code: 'tag-unopened', detail, at }
      else if (opener < open.length - 1) yield { code: 'tag-crossed', detail, at }
      if (opener >= 0) open.splice(opener, 1)
      continue
    }
    const wanted = wantedTags.get(token.name)
    const parent = open.at(-1)?.name ?? ''
    const isPair = token.type === 'open'
    const tag = token.text
    if (!wanted) yield { code: 'tag-unknown', detail: { tag }, at }
    else if (seen.has(token.name)) yield { code: 'tag-doubled', detail: { tag }, at }
    else if (wanted.isPair !== isPair)
      yield { code: 'tag-kind', detail: { tag, expected: wanted.written }, at }
    else if (wanted.parent !== parent)
      yield {
        code: 'tag-misplaced',
        detail: { tag, parent: wanted.parent && `<${wanted.parent}>` },
        at,
      }
    seen.add(token.name)
    if (isPair) open.push(token)
  }
  for (const token of open)
    yield { code: 'tag-unclosed', detail: { tag: token.text }, at: spanOf(token) }
}

function* missing(msgstr: string, source: readonly SourceTag[]): Generator<Finding> {
  const present = new Set(
    tagTokens(msgstr, 'rich-text').flatMap(({ type, name }) => (type === 'words' ? [] : [name])),
  )
  for (const { name, written } of source)
    if (!present.has(name)) yield { code: 'tag-missing', detail: { tag: written } }
}

/** All tags are right, so what is missing is words, in a tag or altogether. */
function* emptied(msgstr: string, msgid: string): Generator<Finding> {
  const [translation, original] = [parseTagged(msgstr), parseTagged(msgid)]
  if (!translation?.hasText) yield { code: 'no-words' }
  else
    for (const token of tagTokens(msgstr, 'rich-text')) {
      const number = Number(token.name)
      if (token.type !== 'open' || translation.tags.get(number)?.hasText) continue
      if (original?.tags.get(number)?.hasText)
        yield { code: 'tag-emptied', detail: { tag: token.text }, at: spanOf(token) }
    }
}
