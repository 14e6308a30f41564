import type { Checking } from './checking'
import { isChoice } from './icu-elements'
import type { Finding } from './problem'
import { OBJECT } from './readable'
import { scriptOf } from './script-of'

/**
 * How many characters a text takes in a script for one in Latin: from comparing the demonstration's own translations
 * (Chinese 0.3, Arabic 0.85); Korean and Japanese lie between.
 */
const characters: Readonly<Record<string, number>> = {
  Hans: 0.3,
  Hant: 0.3,
  Jpan: 0.45,
  Kore: 0.5,
  Arab: 0.85,
  Hebr: 0.75,
}

/** Below this many characters, counted as in Latin, lengths say nothing. */
const SHORTEST = 25

/** How many times as long or as short as expected a text may be: short ones vary more. */
const bounds = [
  { upTo: 60, factor: 3.5 },
  { upTo: Number.POSITIVE_INFINITY, factor: 2.5 },
]

/** Finds translations without any letter or digit, and those far too short or too long for their languages. */
export function* checkLength({ source, target, from, to, icu }: Checking): Generator<Finding> {
  if (!/[\p{L}\p{N}]/u.test(target.text)) {
    const isArgument = icu && target.text.includes(OBJECT)
    const hasText = target.text.replaceAll(OBJECT, '').trim() !== ''
    if (/\p{L}/u.test(source.text) && hasText && !isArgument) yield { code: 'no-letters' }
    return
  }
  if (icu?.source.some(isChoice) || icu?.target.some(isChoice)) return
  const expected = lengthOf(source.text) / (characters[scriptOf(from)] ?? 1)
  const found = lengthOf(target.text) / (characters[scriptOf(to)] ?? 1)
  const factor = bounds.find(({ upTo }) => expected <= upTo)?.factor ?? 1
  if (expected >= SHORTEST && found * factor < expected) yield { code: 'too-short' }
  if (found >= SHORTEST && found > Math.max(expected, SHORTEST / factor) * factor)
    yield { code: 'too-long' }
}

/** The letters, digits and marks of a text; addresses are as long in every language. */
function lengthOf(text: string): number {
  return (text.replace(/https?:\/\/\S+/g, '').match(/[^\s\p{C}\ufffc]/gu) ?? []).length
}
