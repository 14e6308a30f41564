import type { Segment } from '@/domain/translation/desk/desk'
import { type DeskState, stateWith } from './desk-state'

/** What part of a document is shown. */
export const filters = [
  'all',
  'open',
  'untranslated',
  'fuzzy',
  'to-review',
  'problems',
  'comments',
] as const
export type Filter = (typeof filters)[number]

/** What is known of the problems of a segment: how many errors, how many warnings. */
export type Troubles = Readonly<Record<string, { errors: number; warnings: number }>>

type Seen = Pick<DeskState, 'texts'> & { troubles: Troubles }

const isTroubled = ({ key }: Segment, { troubles }: Seen): boolean => {
  const { errors = 0, warnings = 0 } = troubles[key] ?? {}
  return errors + warnings > 0
}

const belongs: Readonly<Record<Filter, (segment: Segment, seen: Seen) => boolean>> = {
  all: () => true,
  open: (segment, seen) => isOpen(segment, seen),
  untranslated: (segment, { texts }) => stateWith(segment, texts[segment.key]) === 'untranslated',
  fuzzy: (segment, { texts }) => stateWith(segment, texts[segment.key]) === 'fuzzy',
  'to-review': (segment, { texts }) => stateWith(segment, texts[segment.key]) === 'needs-review',
  problems: isTroubled,
  comments: ({ comments }) => comments > 0,
}

/** Tells whether work is left: no words, words for an earlier source, or an error that readers would not get. */
export const isOpen = (segment: Segment, seen: Seen): boolean =>
  ['untranslated', 'fuzzy'].includes(stateWith(segment, seen.texts[segment.key])) ||
  (seen.troubles[segment.key]?.errors ?? 0) > 0

/** Tells whether somebody should look at a segment’s problems. */
export const hasProblem = (segment: Segment, seen: Seen): boolean => isTroubled(segment, seen)

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase()

/** The keys of what a filter and a search (in source and target, whatever the case) let through, in document order. */
export const chosen = (
  segments: readonly Segment[],
  seen: Seen,
  filter: Filter,
  search: string,
): string[] => {
  const wanted = folded(search.trim())
  return segments
    .filter((segment) => belongs[filter](segment, seen))
    .filter(
      ({ key, msgid, msgstr }) =>
        wanted === '' || folded(`${msgid}\n${seen.texts[key] ?? msgstr}`).includes(wanted),
    )
    .map(({ key }) => key)
}

/** How many segments each filter would show. */
export const countFilters = (
  segments: readonly Segment[],
  seen: Seen,
): Readonly<Record<Filter, number>> =>
  Object.fromEntries(
    filters.map((filter) => [
      filter,
      segments.reduce((sum, segment) => sum + (belongs[filter](segment, seen) ? 1 : 0), 0),
    ]),
  ) as Record<Filter, number>

/** The one so many places on; at the ends one stays where one is, and from nowhere one begins at the end it leads from. */
export const step = (keys: readonly string[], from: string | null, by: 1 | -1): string | null => {
  const at = from === null ? -1 : keys.indexOf(from)
  if (at < 0) return (by > 0 ? keys[0] : keys.at(-1)) ?? null
  return keys[Math.min(keys.length - 1, Math.max(0, at + by))] ?? null
}

/** The next one that is wanted, round the end to the beginning; null if none other is. */
export const nextWhere = (
  keys: readonly string[],
  from: string | null,
  isWanted: (key: string) => boolean,
): string | null => {
  const at = from === null ? -1 : keys.indexOf(from)
  const round = [...keys.slice(at + 1), ...keys.slice(0, Math.max(0, at))]
  return round.find(isWanted) ?? null
}
