import type { CardWords } from '@/domain/card/card'
import { type DrawnWords, drawWords, type Hand } from './draw-words'

type Room = Omit<Hand, 'size'> & { height: number; sizes: readonly number[] }

const shortened = ({ text, language }: CardWords, part: number): CardWords => {
  const characters = [...new Intl.Segmenter(language).segment(text)].map(({ segment }) => segment)
  const kept = characters
    .slice(0, Math.floor(characters.length * part))
    .join('')
    .trimEnd()
  return { text: `${kept}…`, language }
}

/**
 * Draws words as large as they fit into a room, by the sizes given, the largest first; what is too long even for the last
 * one is cut, and says so by an ellipsis.
 */
export const fitWords = async (
  words: CardWords,
  { height, sizes, ...hand }: Room,
): Promise<DrawnWords | null> => {
  const smallest = sizes.at(-1) ?? 16
  for (const size of sizes) {
    const drawn = await drawWords(words, { ...hand, size })
    if (!drawn || (drawn.height <= height && drawn.width <= hand.width)) return drawn
  }
  for (let part = 0.9; part > 0.02; part *= 0.85) {
    const drawn = await drawWords(shortened(words, part), { ...hand, size: smallest })
    if (drawn && drawn.height <= height) return drawn
  }
  return null
}
