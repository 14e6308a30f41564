/** Everything that a check can find, and how bad it is: with an error readers get the original, or the wrong thing. */
const levels = {
  'tag-missing': 'error',
  'tag-unknown': 'error',
  'tag-doubled': 'error',
  'tag-misplaced': 'error',
  'tag-crossed': 'error',
  'tag-unclosed': 'error',
  'tag-unopened': 'error',
  'tag-kind': 'error',
  'tag-emptied': 'error',
  'tag-broken': 'error',
  'no-words': 'error',
  'icu-syntax': 'error',
  'icu-argument-missing': 'error',
  'icu-argument-unknown': 'error',
  'icu-argument-type': 'error',
  'icu-plural-missing': 'error',
  'icu-plural-unknown': 'error',
  'icu-select-missing': 'error',
  'icu-select-unknown': 'error',
  'icu-tag-missing': 'error',
  'icu-tag-unknown': 'error',
  'address-missing': 'error',
  'number-missing': 'warning',
  'same-as-source': 'warning',
  'no-letters': 'warning',
  'too-short': 'warning',
  'too-long': 'warning',
  'term-missing': 'warning',
  'other-chinese': 'warning',
  'bidi-unbalanced': 'warning',
  'end-mark-missing': 'warning',
  'space-added': 'warning',
  'space-missing': 'warning',
  'word-doubled': 'warning',
} as const

/** The name of a problem, by which whoever shows it finds the words. */
export type ProblemCode = keyof typeof levels

/** What a check has found: `detail` are the values to put into its words, `at` where it is in the translation. */
export type Finding = {
  code: ProblemCode
  detail?: Record<string, string>
  at?: readonly [start: number, end: number]
}

/** A finding with how bad it is. */
export type Problem = Finding & { level: 'error' | 'warning' }

/** Every code, errors first. */
export const problemCodes = Object.keys(levels) as ProblemCode[]

/** Says how bad a finding is. */
export function asProblem(finding: Finding): Problem {
  return { level: levels[finding.code], ...finding }
}
