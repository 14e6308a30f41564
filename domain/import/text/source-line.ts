import { cleanText } from './clean-text'
import { isBlank } from './noise'

/** A line of the source: as it stands, without its indentation, with its number counted from 1. */
export type SourceLine = {
  text: string
  at: number
  indent: number
  isBlank: boolean
  startsPage: boolean
}

/** The most characters of a line that are read; longer ones are no names. */
const longest = 20_000

/** "1. One 2. Two 3. Three" on one line: cut before each number that goes on from the one before. */
const withoutInlineNumbers = (line: string): string[] => {
  const [, sign = ''] = /^\s*[(（]?1([.)）、])/u.exec(line) ?? []
  if (!sign) return [line]
  const cuts: number[] = []
  for (let number = 2, from = 0; ; number += 1) {
    const at = line.indexOf(`${number}${sign}`, from)
    if (at < 0) break
    if (!/[\s;,.(（]$/u.test(line.slice(0, at))) return number > 2 ? pieces(line, cuts) : [line]
    cuts.push(at - Number(/[(（]$/.test(line.slice(0, at))))
    from = at + 1
  }
  return cuts.length > 1 ? pieces(line, cuts) : [line]
}

const pieces = (line: string, cuts: readonly number[]): string[] =>
  [0, ...cuts].map((from, at) => line.slice(from, cuts[at]))

/** Cuts a text into lines, cleaned of what nobody sees. */
export const sourceLines = (text: string): SourceLine[] =>
  cleanText(text)
    .split('\n')
    .flatMap((line, index) =>
      withoutInlineNumbers(line).map((piece): [string, number] => [piece, index]),
    )
    .map(([line, index]) => {
      const written = line.replace(/\f/g, '').slice(0, longest).trimEnd()
      const trimmed = written.trimStart()
      return {
        text: trimmed,
        at: index + 1,
        indent: written.length - trimmed.length,
        isBlank: isBlank(trimmed),
        startsPage: line.startsWith('\f'),
      }
    })
