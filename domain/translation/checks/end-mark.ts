import type { Checking } from './checking'
import type { Finding } from './problem'
import { scriptOf } from './script-of'
import { withoutEnd } from './without-end'

/** Marks that end a sentence, by what they say: those of Latin, CJK, Arabic, Urdu, Hindi, Armenian, Ethiopic, Khmer. */
const kinds: readonly (readonly [mark: string, marks: RegExp])[] = [
  ['…', /(?:…|\.{3}|⋯)$/],
  ['.', /[.。．｡۔।։።។]$/],
  ['?', /[?？؟⸮՞፧]$/],
  ['!', /[!！﹗՜]$/],
  [':', /[:：︰]$/],
]

/** Thai, Lao, Burmese and Tibetan sentences end otherwise or with a space; Greek asks with a semicolon. */
const unmarked = new Set(['Thai', 'Laoo', 'Mymr', 'Tibt'])

/** Quotes, brackets, tags and spaces may follow the mark. */
const FOLLOWING = /[\s\ufffc"'”’»›“‘」』）)\]】》〉\p{Cf}]/u

/** Below this many words a full stop may be that of an abbreviation or a name. */
const FEWEST_WORDS = 3

/** Finds translations that do not end with the mark that their source ends with, in the form of their language. */
export function* checkEndMark({ source, target, to }: Checking): Generator<Finding> {
  const [wanted, found] = [endOf(source.text), endOf(target.text)]
  if (!wanted || wanted === found || unmarked.has(scriptOf(to))) return
  if (wanted === '.' && (found !== null || countWords(source.text) < FEWEST_WORDS)) return
  if (wanted === '?' && scriptOf(to) === 'Grek' && /[;\u037e]$/.test(bare(target.text))) return
  if (wanted === '…' && found === '.') return
  yield { code: 'end-mark-missing', detail: { mark: wanted } }
}

function endOf(text: string): string | null {
  return kinds.find(([, marks]) => marks.test(bare(text)))?.[0] ?? null
}

function bare(text: string): string {
  return withoutEnd(text, FOLLOWING)
}

function countWords(text: string): number {
  return /\p{sc=Han}/u.test(text) ? text.length : text.trim().split(/\s+/).length
}
