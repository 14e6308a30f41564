import { escapeText, unescapeText } from '@/domain/translation/rich-text/escape'
import { parseTagged } from '@/domain/translation/rich-text/parse-tagged'

/** A piece of a passage: words as they stand, or one of its numbered tags. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'open' | 'close' | 'empty'; number: string }

/** Takes a passage apart at its numbered tags; put together by `textOf`, it is the same again. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/<(\/?)([1-9]\d{0,5})(\/?)>|((?:(?!<\/?[1-9]\d{0,5}\/?>).)+)/gsu)].map(
    ([, slash, number = '', isEmpty, words]) =>
      words === undefined
        ? { kind: slash ? 'close' : isEmpty ? 'empty' : 'open', number }
        : { kind: 'text', text: words },
  )

/** Whether markup can say the tags of a passage: each once, closed in order. */
const isWellFormed = (text: string): boolean => parseTagged(text) !== null

/** Whether the words of a passage are the same after their entities have been taken off and put on. */
const isEscaped = (text: string): boolean =>
  tokensOf(text).every(
    (one) => one.kind !== 'text' || escapeText(unescapeText(one.text)) === one.text,
  )

const speaksMarkup = (text: string): boolean =>
  /<\/?[1-9]\d{0,5}\/?>|&(?:amp|lt|gt|#824);/.test(text)

/**
 * How a unit is written. `plain`: source and target as they stand. `tags`: their numbered tags as inline elements.
 * `rich`: that, and their entities as the characters that they mean, so that translators see `&` for `&amp;`. The one
 * that shows most is chosen among those from which every character comes back.
 */
export type Form = 'plain' | 'tags' | 'rich'

/** Chooses the form of a unit. */
export const formOf = (source: string, target: string): Form => {
  if (!speaksMarkup(source) || ![source, target].every(isWellFormed)) return 'plain'
  return [source, target].every(isEscaped) ? 'rich' : 'tags'
}

/** What a translator's tool shows of a piece of words. */
export const shownText = (text: string, form: Form): string =>
  form === 'rich' ? unescapeText(text) : text

/** Puts pieces together to the passage that they are; words that neighbour each other are one piece. */
export const textOf = (tokens: readonly Token[], form: Form): string => {
  let written = ''
  let words = ''
  const flush = () => {
    written += form === 'rich' ? escapeText(words) : words
    words = ''
  }
  for (const token of tokens) {
    if (token.kind === 'text') {
      words += token.text
      continue
    }
    flush()
    if (token.kind === 'empty') written += `<${token.number}/>`
    else written += `<${token.kind === 'close' ? '/' : ''}${token.number}>`
  }
  flush()
  return written
}
