import { plainText } from '@/domain/rich-text/plain-text'
import { nfc } from '@/domain/translation/nfc'

const blocksIn = (transcript: unknown): unknown[] => {
  if (typeof transcript !== 'object' || transcript === null || !('root' in transcript)) return []
  const { root } = transcript
  if (typeof root !== 'object' || root === null || !('children' in root)) return []
  return Array.isArray(root.children) ? root.children : []
}

/**
 * The words of each block of a transcript (Lexical's serialised state), in order, in Unicode's composed form; empty for
 * blocks without words, such as rules, pictures and the blank lines of editors. A list counts as one block.
 */
export const paragraphTexts = (transcript: unknown): string[] =>
  blocksIn(transcript).map((block) => nfc(plainText({ root: { children: [block] } })))
