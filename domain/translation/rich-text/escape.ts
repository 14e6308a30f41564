import { nfc } from '../nfc'

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#824;': '\u0338',
}

/**
 * Writes text so that no character of it can be taken for a tag. A stroke (U+0338) would fuse with
 * the `>` of a tag before it under NFC normalisation, so it is written as a number.
 */
export function escapeText(text: string): string {
  const normal = nfc(text)
  if (!/[&<>]|\u0338/.test(normal)) return normal
  return normal
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u0338', '&#824;')
}

/** Reads escaped text; a bare `&` or `>`, as a translator would type it, stands for itself. */
export function unescapeText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:amp|lt|gt|#824);/g, (name) => CHARACTERS[name] ?? name)
}
