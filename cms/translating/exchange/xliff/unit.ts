import { messageKey } from '@/domain/translation/message'
import type { ReadEntry } from '../exchange-file'
import { readPlain } from './characters'
import { type Form, type Token, textOf } from './tokens'

/** A segment of a unit, or what stands between two, as it was read. */
export type Segment = {
  isBetween: boolean
  state: string
  subState: string
  source: Token[]
  target: Token[] | null
  /** Where its target stands among the unit's, from 1; null for the place of its source. */
  order: number | null
}

/** A unit as it was read. */
export type Unit = {
  line: number
  name: string
  loose: boolean
  segments: Segment[]
  metas: Map<string, string>
  previous: string
}

const hasText = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind !== 'text' || token.text.trim() !== '')

/** The targets of a unit in their own order; between segments, what has none keeps its source. */
const targetOf = ({ segments }: Unit): Token[] => {
  if (!segments.some(({ isBetween, target }) => !isBetween && target && hasText(target)))
    return segments.length === 1 ? (segments[0]?.target ?? []) : []
  return segments
    .map((segment, index) => ({ segment, place: segment.order ?? index + 1 }))
    .toSorted((one, other) => one.place - other.place)
    .flatMap(({ segment: { target, isBetween, source } }) => target ?? (isBetween ? source : []))
}

/** Marked by us, or translated in part only: its words are no translation of the whole. */
const isFuzzy = ({ segments }: Unit): boolean => {
  const own = segments.filter(({ isBetween }) => !isBetween)
  if (own.some(({ state, subState }) => state === 'initial' && subState === 'countersign:fuzzy'))
    return true
  const isDone = ({ source, target }: Segment) => !hasText(source) || (target && hasText(target))
  return own.some(isDone) && !own.every(isDone)
}

/**
 * The entry that a unit of XLIFF stands for: its segments joined, inline elements as numbered tags. What a tool says of
 * the state counts for "fuzzy" only: who found a passage right is not for files to say.
 */
export const entryOf = (unit: Unit): ReadEntry => {
  const { segments, metas, line, loose } = unit
  const form: Form = metas.get('form') === 'rich' ? 'rich' : 'tags'
  const flags = new Set((metas.get('flags') ?? '').split(' '))
  const rev = Number(metas.get('rev') ?? 0)
  const previousMsgid = readPlain(unit.previous).normalize('NFC')
  return {
    msgctxt: readPlain(unit.name),
    msgid: textOf(
      segments.flatMap(({ source }) => source),
      form,
    ).normalize('NFC'),
    msgstr: textOf(targetOf(unit), form),
    ...(isFuzzy(unit) ? { fuzzy: true } : {}),
    ...(previousMsgid ? { previousMsgid } : {}),
    ...(flags.has('obsolete') ? { obsolete: true } : {}),
    ...(flags.has('reviewed') ? { reviewed: true } : {}),
    ...(flags.has('machine') ? { machine: true } : {}),
    ...(Number.isSafeInteger(rev) && rev > 0 ? { rev } : {}),
    line,
    ...(loose ? { loose } : {}),
  }
}

/** Tells two units for one message apart: the line of the first by the entry that repeats it. */
export const firstTwice = (entries: readonly ReadEntry[]) => {
  const seen = new Map<string, number>()
  for (const entry of entries) {
    const first = seen.get(messageKey(entry))
    if (first !== undefined) return { first, line: entry.line }
    seen.set(messageKey(entry), entry.line)
  }
  return null
}
