import { unescapeText } from './escape'
import { type ParsedText, type Piece, parseTagged } from './parse-tagged'

/**
 * Reads a translation, or answers `null` unless it has text and exactly the tags of its source, each
 * once and inside the same tag as there; a tag with text in the source (a link, say) may not lose it.
 */
export function readTagged(msgstr: string, msgid: string): Piece[] | null {
  if (!msgstr.includes('<') && !msgid.includes('<'))
    return msgstr.trim() === '' ? null : [unescapeText(msgstr)]
  const translation = parseTagged(msgstr)
  const source = parseTagged(msgid)
  if (!translation?.hasText || !source || !hasSameTags(translation, source)) return null
  return translation.pieces
}

function hasSameTags(translation: ParsedText, source: ParsedText): boolean {
  if (translation.tags.size !== source.tags.size) return false
  for (const [number, wanted] of source.tags) {
    const found = translation.tags.get(number)
    if (found?.parent !== wanted.parent || found.isEmpty !== wanted.isEmpty) return false
    if (wanted.hasText && !found.hasText) return false
  }
  return true
}
