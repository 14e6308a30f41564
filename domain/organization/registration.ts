const registrationProblems = ['rnaShape', 'sirenShape', 'sirenCheckDigit'] as const

type RegistrationProblem = (typeof registrationProblems)[number]

/** `checked` is false when no rule is known for the register; the number is then taken as it is given. */
export type RegistrationCheck =
  | { ok: true; number: string; checked: boolean }
  | { ok: false; problem: RegistrationProblem }

const rules: Record<string, (number: string) => RegistrationProblem | null> = {
  'FR rna': (number) => (/^W[0-9A-Z]{3}\d{6}$/.test(number) ? null : 'rnaShape'),
  'FR siren': (number) => {
    if (!/^\d{9}$/.test(number) || number === '000000000') return 'sirenShape'
    return hasLuhnCheckDigit(number) ? null : 'sirenCheckDigit'
  },
}

/**
 * Checks the number under which an organisation is registered and gives it without spaces and in capitals. Known
 * registers: in `FR` the associations' `rna` (W, the registry's three characters, six digits) and the `siren` (nine
 * digits, the last a Luhn check digit, ISO/IEC 7812-1). It says whether a number can be, not whether it was given out.
 */
export function checkRegistrationNumber(
  country: string,
  scheme: string,
  number: string,
): RegistrationCheck {
  const rule = rules[`${country.toUpperCase()} ${scheme.toLowerCase()}`]
  if (!rule) return { ok: true, number: number.trim(), checked: false }
  const compact = number
    .normalize('NFKC')
    .replace(/[\s.-]/g, '')
    .toUpperCase()
  const problem = rule(compact)
  return problem ? { ok: false, problem } : { ok: true, number: compact, checked: true }
}

function hasLuhnCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
