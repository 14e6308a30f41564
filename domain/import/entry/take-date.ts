import type { Draft } from './draft'
import { findDate } from './read-date'

const said =
  '(?:signed|date|am|on|le|el|since|joined|added|unterzeichnet|signé|firmado|في)?\\s*:?\\s*(?:on|am|le|el)?\\s*'

/** Takes the day on which it was signed out of an entry, with the brackets or the comma around it. */
export const takeDate = (draft: Draft): Draft => {
  const found = findDate(draft.rest)
  if (!found) return draft
  const at = draft.rest.indexOf(found.text)
  const before = draft.rest
    .slice(0, at)
    .replace(new RegExp(`\\s*[-–—,;،([（]?\\s*${said}$`, 'iu'), '')
  const after = draft.rest
    .slice(at + found.text.length)
    .replace(/^\s*[)\]）]?\s*[-–—:,;،]?\s*/u, '')
  const rest = [before, after].filter(Boolean).join(before && after ? ', ' : '')
  const doubts = new Set(draft.doubts)
  if (found.doubtful) doubts.add('date-uncertain')
  return { ...draft, rest, doubts, date: found.date }
}
