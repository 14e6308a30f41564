import { graphemesOf, textWidth } from './text-width'

const words = new Intl.Segmenter('und', { granularity: 'word' })

const loose = /[\s\p{Pd}\p{Po}\p{Ps}\p{Pi}]+$/u

const longest = (pieces: readonly string[], widest: number): string => {
  let kept = ''
  let width = 0
  for (const piece of pieces) {
    width += textWidth(piece)
    if (width > widest) break
    kept += piece
  }
  return kept
}

/**
 * A text on one line, no wider than asked for (see textWidth). One that is too long ends after a whole word with “…”;
 * only where a single word fills more than half of the room it is cut, and then between two characters as readers see them.
 */
export const clip = (text: string, widest: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (textWidth(line) <= widest) return line
  const room = widest - 1
  const whole = longest(
    Array.from(words.segment(line), ({ segment }) => segment),
    room,
  ).replace(loose, '')
  const kept = textWidth(whole) * 2 > room ? whole : longest(graphemesOf(line), room)
  return `${kept.trimEnd()}…`
}
