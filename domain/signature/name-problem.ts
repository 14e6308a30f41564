import { type CharacterProblem, characterProblem } from './name-characters'
import { leadsFormula } from './name-formula'
import { mixesScripts } from './name-scripts'
import { holdsWebAddress } from './name-web-address'

/** The most characters that a name can have (UTF-16 code units, as browsers count them). */
export const longestName = 300

/** What can be wrong with a name; the words for it are the caller's. */
export type NameProblem =
  | CharacterProblem
  | 'empty'
  | 'too-long'
  | 'formula'
  | 'web-address'
  | 'no-letters'
  | 'mixed-scripts'

/**
 * What keeps a text from standing as a name in a public list, or null. It judges what `normalizedName` made of it; the
 * first thing that is wrong is named.
 */
export const nameProblem = (name: string): NameProblem | null => {
  if (name === '') return 'empty'
  if (name.length > longestName) return 'too-long'
  const problem = characterProblem(name)
  if (problem) return problem
  if (leadsFormula(name)) return 'formula'
  if (holdsWebAddress(name)) return 'web-address'
  if (!/[\p{L}\p{N}]/u.test(name)) return 'no-letters'
  return mixesScripts(name) ? 'mixed-scripts' : null
}

/** What keeps a text of several lines from being shown, or null: the same of its characters; what it says is read by people. */
export const textProblem = (text: string): CharacterProblem | null =>
  characterProblem(text.replaceAll('\n', ' '))
