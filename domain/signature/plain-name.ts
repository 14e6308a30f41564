import { characterProblem } from './name-characters'
import { normalizedName } from './name-form'
import { leadsFormula } from './name-formula'
import { longestName } from './name-problem'
import { holdsWebAddress } from './name-web-address'

/**
 * Whether a text can stand as a name in a public list, nothing being a name too: no web address in it, no start that a
 * spreadsheet would run, no characters that hide or turn what stands around them. What visitors send has to pass
 * `nameProblem`, which asks more.
 */
export const isPlainName = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= longestName &&
  !leadsFormula(value) &&
  !holdsWebAddress(value) &&
  characterProblem(normalizedName(value)) === null
