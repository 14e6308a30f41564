import { BrokenFile } from '../broken-file'

/** An entry of a PO file while it is being read: its texts as far as they have come. */
export type Draft = {
  line: number
  obsolete: boolean
  texts: Map<string, string>
  previous: Map<string, string>
  flags: Set<string>
  comments: string[]
}

/** Begins an entry. */
export const newDraft = (line: number): Draft => ({
  line,
  obsolete: false,
  texts: new Map(),
  previous: new Map(),
  flags: new Set(),
  comments: [],
})

/** Whether an entry has all that it needs. */
export const isWhole = ({ texts }: Draft): boolean => texts.has('msgstr')

/** Whether nothing but comments has come. */
export const isBare = ({ texts }: Draft): boolean => texts.size === 0

const before: Readonly<Record<string, readonly string[]>> = {
  msgctxt: [],
  msgid: ['msgctxt'],
  msgid_plural: ['msgctxt', 'msgid'],
  msgstr: ['msgctxt', 'msgid', 'msgid_plural'],
}

/** Whether a keyword may come next: after those alone that stand before it, and no twice. */
const mayFollow = (draft: Draft, keyword: string): boolean =>
  [...draft.texts.keys()].every((had) => before[keyword]?.includes(had)) &&
  (keyword === 'msgctxt' || keyword === 'msgid' || draft.texts.has('msgid'))

/** Takes a keyword into an entry, or throws `BrokenFile` where it cannot stand. */
export const takeKeyword = (
  draft: Draft,
  keyword: string,
  at: { line: number; obsolete: boolean },
): void => {
  if (keyword === 'msgid' && draft.texts.has('msgid')) throw new BrokenFile('msgstr', draft.line)
  if (!mayFollow(draft, keyword)) throw new BrokenFile('order', at.line, { keyword })
  if (isBare(draft)) draft.obsolete = at.obsolete
  else if (draft.obsolete !== at.obsolete) throw new BrokenFile('order', at.line, { keyword })
  if (draft.texts.size === 0) draft.line = at.line
  draft.texts.set(keyword, '')
}
