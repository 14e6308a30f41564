/** What the panel says about rights in its language, by key; empty where there is nothing. */
export const textsIn = (translations: unknown): Readonly<Record<string, string>> =>
  typeof translations === 'object' && translations !== null && 'rights' in translations
    ? (translations.rights as Record<string, string>)
    : {}
