import { BrokenFile } from '../broken-file'
import { unescapePo } from './escape'

const string = /"((?:[^"\\]|\\.)*)"[ \t]*/suy

/** Reads the strings of one line, one behind the other; throws `BrokenFile` for what is none. */
export const readStrings = (text: string, line: number, charset: string): string => {
  let read = ''
  string.lastIndex = 0
  while (string.lastIndex < text.length) {
    const at = string.lastIndex
    const [, inside] = string.exec(text) ?? []
    if (inside === undefined) {
      const rest = text.slice(at)
      if (rest.startsWith('"')) throw new BrokenFile('closing', line)
      throw new BrokenFile('stray', line, { text: rest.slice(0, 40) })
    }
    read += unescapePo(inside, line, charset)
  }
  return read
}
