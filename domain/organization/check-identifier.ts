import type { IdentifierScheme } from './identifier'

type IdentifierProblem = 'rnaShape' | 'sirenShape' | 'sirenCheckDigit'

type IdentifierCheck = { ok: true; number: string } | { ok: false; problem: IdentifierProblem }

const rules: Record<
  Exclude<IdentifierScheme, 'other'>,
  (number: string) => IdentifierProblem | null
> = {
  'fr-rna': (number) => (/^W[0-9A-Z]{3}\d{6}$/.test(number) ? null : 'rnaShape'),
  'fr-siren': (number) => {
    if (!/^\d{9}$/.test(number) || number === '000000000') return 'sirenShape'
    return hasLuhnCheckDigit(number) ? null : 'sirenCheckDigit'
  },
}

/**
 * Checks the number under which a register knows an organisation and gives it without spaces and in capitals. Known are
 * France's register of associations (RNA: W, the registry's three characters, six digits) and its SIREN (nine digits, the
 * last a Luhn check digit, ISO/IEC 7812-1); the number of any other register is taken as it is given. It says whether a
 * number can be, not whether it was given out.
 */
export const checkIdentifier = (scheme: IdentifierScheme, number: string): IdentifierCheck => {
  if (scheme === 'other') return { ok: true, number: number.trim() }
  const compact = number
    .normalize('NFKC')
    .replace(/[\s.-]/g, '')
    .toUpperCase()
  const problem = rules[scheme](compact)
  return problem ? { ok: false, problem } : { ok: true, number: compact }
}

function hasLuhnCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
