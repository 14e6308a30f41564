/** Normalises to NFC; below U+0300 nothing composes, so a text of such characters alone is given back at once. */
export function nfc(text: string): string {
  return /[\u0300-\uffff]/.test(text) ? text.normalize('NFC') : text
}
