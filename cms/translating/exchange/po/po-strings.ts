import { BrokenFile } from '../broken-file'
import { unescapePo } from './escape'

/** Where the string that begins at a quote ends: the place of its closing quote, or -1. */
const endOf = (text: string, begin: number): number => {
  for (let at = begin + 1; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '"') return at
    if (character === '\\') at += 1
  }
  return -1
}

const afterSpace = (text: string, begin: number): number => {
  let at = begin
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1
  return at
}

/** Reads the strings of one line, one behind the other; throws `BrokenFile` for what is none. */
export const readStrings = (text: string, line: number, charset: string): string => {
  let read = ''
  let at = 0
  while (at < text.length) {
    if (text.charAt(at) !== '"')
      throw new BrokenFile('stray', line, { text: text.slice(at, at + 40) })
    const end = endOf(text, at)
    if (end < 0) throw new BrokenFile('closing', line)
    read += unescapePo(text.slice(at + 1, end), line, charset)
    at = afterSpace(text, end + 1)
  }
  return read
}
