import type { Segment } from '@/domain/translation/desk/desk'

/** Where a segment stands: its group (the field), what it is in there, and its number where there are several. */
export type Place = { group: string; part: string | null; number: number | null }

/** Gives each segment its place, in document order: the demands of a campaign are `demands` 1, 2, 3 … */
export const placesOf = (segments: readonly Pick<Segment, 'msgctxt'>[]): Place[] => {
  const totals = new Map<string, number>()
  for (const { msgctxt } of segments) totals.set(msgctxt, (totals.get(msgctxt) ?? 0) + 1)
  const seen = new Map<string, number>()
  return segments.map(({ msgctxt }) => {
    const [group = msgctxt, ...rest] = msgctxt.split('.')
    const number = (seen.get(msgctxt) ?? 0) + 1
    seen.set(msgctxt, number)
    return {
      group,
      part: rest.length > 0 ? rest.join('.') : null,
      number: (totals.get(msgctxt) ?? 0) > 1 ? number : null,
    }
  })
}

/** A path as words, for fields that no language has a word for: `legalRegistration` is “Legal registration”. */
export const spelledOut = (path: string): string => {
  const words = path
    .split('.')
    .map((part) => part.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase())
    .join(' › ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Parts that say no more than their group: a demand is its text. */
const silent = new Set(['text', 'label', 'name'])

/** Names a place in the words of the panel: “Demands 2”, “Targets: role 1”; the words of the site by their own keys. */
export const placeName = (
  { group, part, number }: Place,
  word: (field: string) => string | null,
  isInterface: boolean,
  written: (count: number) => string,
): { group: string; label: string; short: string } => {
  const groupName = isInterface ? group : (word(group) ?? spelledOut(group))
  if (isInterface) return { group: groupName, label: part ?? group, short: part ?? group }
  const partName = part && !silent.has(part) ? (word(part) ?? spelledOut(part)) : null
  const count = number === null ? '' : `\u00a0${written(number)}`
  // Under the name of its group a passage needs no more than what tells it apart there.
  const short = partName ? partName + count : number === null ? groupName : written(number)
  return { group: groupName, label: (partName ?? groupName) + count, short }
}
