import type { CatalogueMessage } from '../message'
import { countWords } from './count-words'
import type { Counts } from './desk'
import { segmentState } from './segment-state'

const columns = {
  untranslated: 'untranslated',
  fuzzy: 'fuzzy',
  'needs-review': 'needsReview',
  reviewed: 'reviewed',
} as const

/**
 * Counts the segments of a catalogue that was merged with its source, by state; words are those of the source, in its
 * language (BCP 47). `openWords` are the words of what is untranslated or fuzzy; what is obsolete does not count.
 */
export function counts(merged: readonly CatalogueMessage[], originalLocale: string): Counts {
  const sum: Counts = {
    segments: 0,
    words: 0,
    untranslated: 0,
    fuzzy: 0,
    needsReview: 0,
    reviewed: 0,
    openWords: 0,
  }
  for (const message of merged) {
    if (message.obsolete) continue
    const state = segmentState(message)
    const words = countWords(message.msgid, originalLocale)
    sum.segments += 1
    sum.words += words
    sum[columns[state]] += 1
    if (state === 'untranslated' || state === 'fuzzy') sum.openWords += words
  }
  return sum
}
