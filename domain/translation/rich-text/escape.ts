const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#824;': '\u0338',
}

/**
 * Writes text so that no character of it can be taken for a tag. A stroke (U+0338) in front would
 * fuse with the `>` of a tag before it under NFC normalisation, so it is written as a number.
 */
export function escapeText(text: string): string {
  const normal = text.normalize('NFC')
  const safe = /[&<>]/.test(normal)
    ? normal.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : normal
  return safe.startsWith('\u0338') ? `&#824;${safe.slice(1)}` : safe
}

/** Reads escaped text; a bare `&` or `>`, as a translator would type it, stands for itself. */
export function unescapeText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:amp|lt|gt|#824);/g, (name) => CHARACTERS[name] ?? name)
}
