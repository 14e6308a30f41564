import { TYPE } from '@formatjs/icu-messageformat-parser'
import type { Segment } from '../desk/desk'
import { unescapeText } from '../rich-text/escape'
import { tagTokens } from '../tag-tokens'
import { type IcuElement, isChoice, placeOfElement } from './icu-elements'

/** A text as it reads, without tags, and the way back from an index in it to one in the text as it is written. */
export type Readable = {
  text: string
  at(start: number, end: number): [start: number, end: number]
}

/** Stands for what has no words of its own in this text: an empty tag, an argument, the limit of a plural's form. */
export const OBJECT = '\ufffc'

/** A stretch of words and where it is written. */
type Chunk = { text: string; start: number; length: number }

const ENTITY = /(&(?:amp|lt|gt|#824);)/

/** Takes the tags, entities and braces out of a text; of an ICU message the elements have to be given. */
export function readable(
  text: string,
  kind: Segment['kind'],
  elements: readonly IcuElement[] = [],
): Readable {
  if (kind === 'icu') return join(icuChunks(elements))
  if (kind === 'rich-text') return join(taggedChunks(text))
  return { text, at: (start, end) => [start, end] }
}

function taggedChunks(text: string): Chunk[] {
  return tagTokens(text, 'rich-text').flatMap(({ type, text, start }) => {
    if (type === 'empty') return [{ text: OBJECT, start, length: text.length }]
    return type === 'words' ? wordChunks(text, start) : []
  })
}

function wordChunks(words: string, start: number): Chunk[] {
  let at = start
  return words.split(ENTITY).map((part, index) => {
    const chunk = { text: index % 2 ? unescapeText(part) : part, start: at, length: part.length }
    at += part.length
    return chunk
  })
}

function icuChunks(elements: readonly IcuElement[]): Chunk[] {
  return elements.flatMap((element) => {
    const [start, end] = placeOfElement(element)
    const limit = { text: OBJECT, start, length: end - start }
    if (element.type === TYPE.literal) return [{ text: element.value, start, length: end - start }]
    if (element.type === TYPE.tag && element.children.length > 0) return icuChunks(element.children)
    if (!isChoice(element)) return [limit]
    const forms = Object.values(element.options).map(({ value }) => icuChunks(value))
    return [limit, ...forms.flatMap((form) => [...form, limit])]
  })
}

/** Within a chunk that is written longer than it reads, only the whole of it has a place. */
function join(chunks: readonly Chunk[]): Readable {
  let from = 0
  const placed = chunks.map((chunk) => {
    const place = { ...chunk, from }
    from += chunk.text.length
    return place
  })
  const placeAt = (index: number) => {
    const chunk = placed.find((each) => each.from <= index && index < each.from + each.text.length)
    if (!chunk) return { start: 0, end: 0 }
    const { start, length, text } = chunk
    if (text.length !== length) return { start, end: start + length }
    const at = start + index - chunk.from
    return { start: at, end: at + 1 }
  }
  return {
    text: chunks.map(({ text }) => text).join(''),
    at: (start, end) => [placeAt(start).start, placeAt(Math.max(start, end - 1)).end],
  }
}
