/**
 * Whether a value is a well-formed language tag (BCP 47, RFC 5646) that Intl takes. Names of languages such as "English"
 * are refused although their shape is that of a tag, because no language of more than three letters is registered.
 */
export function isLanguageTag(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[a-z]{2,3}(-|$)/i.test(value)) return false
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

/** The tag as it is customarily written (`ZH-hans` → `zh-Hans`), or null when it is none. */
export function canonicalLanguageTag(text: string): string | null {
  const tag = text.trim()
  return isLanguageTag(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null
}
