import type { Segment } from './desk/desk'

/** A stretch of a tagged text; `name` is that of its tag or ICU argument, empty for words. All together make the text. */
export type TagToken = {
  type: 'words' | 'open' | 'close' | 'empty' | 'argument'
  text: string
  name: string
  start: number
}

const NUMBERED = /<(?:(\/)([1-9]\d{0,5})|([1-9]\d{0,5})(\/?))>/g
const NAMED =
  /'[{}<>][^']*'?|<(?:(\/)([a-z][\w.-]*)|([a-z][\w.-]*)(\/?))>|\{\s*(\w+)\s*(?:,\s*(?:number|date|time)\s*(?:,[^{},']*)?)?\}/gi

/**
 * Splits a text into words and tags: numbered ones in rich text and plain text, named ones and arguments without
 * cases (`{date}`, `{count, number}`) in ICU messages, where what stands in apostrophes is words.
 */
export function tagTokens(text: string, kind: Segment['kind']): TagToken[] {
  const tokens: TagToken[] = []
  let read = 0
  const readWordsUntil = (end: number) => {
    if (end > read)
      tokens.push({ type: 'words', text: text.slice(read, end), name: '', start: read })
  }
  for (const match of text.matchAll(kind === 'icu' ? NAMED : NUMBERED)) {
    const [found, slash, closed, opened, emptySlash, argument] = match
    const name = closed ?? opened ?? argument
    if (name === undefined) continue
    readWordsUntil(match.index)
    const type = argument ? 'argument' : slash ? 'close' : emptySlash ? 'empty' : 'open'
    tokens.push({ type, text: found, name, start: match.index })
    read = match.index + found.length
  }
  readWordsUntil(text.length)
  return tokens
}
