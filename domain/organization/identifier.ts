export const identifierSchemes = ['fr-rna', 'fr-siren', 'other'] as const

/** A public register of organisations: the French ones of associations (RNA) and of companies (SIREN), or any other. */
export type IdentifierScheme = (typeof identifierSchemes)[number]

/** Whether a value names one of the registers. */
export const isIdentifierScheme = (value: unknown): value is IdentifierScheme =>
  identifierSchemes.some((scheme) => scheme === value)

/** What the registers that are known call themselves, in every language. */
export const registerNames: Record<Exclude<IdentifierScheme, 'other'>, string> = {
  'fr-rna': 'RNA',
  'fr-siren': 'SIREN',
}
