const scripts = new Map<string, string>()

/** Names the script that a language (BCP 47) is written in, as ISO 15924 does: `Latn`, `Hans`, `Arab`. */
export function scriptOf(language: string): string {
  const known = scripts.get(language)
  if (known) return known
  const script = new Intl.Locale(language).maximize().script ?? 'Zyyy'
  scripts.set(language, script)
  return script
}
