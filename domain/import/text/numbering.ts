import { type Marker, markerOf } from './marker'
import type { SourceLine } from './source-line'

/** A line with the marker it begins with, if it begins with one. */
export type MarkedLine = SourceLine & { marker: Marker | null }

/** Reads the marker of each line. */
export const marked = (lines: readonly SourceLine[]): MarkedLine[] =>
  lines.map((line) => ({ ...line, marker: line.isBlank ? null : markerOf(line.text) }))

/** A stretch of lines whose numbers count up: indices of the first and the last, and how many there are. */
export type Chain = { from: number; to: number; count: number; isBare: boolean }

const mayFollow = (before: number, number: number): boolean =>
  number > before && number <= before + 3

/** The longest stretch in which numbers count up from line to line, with gaps of two at most; null when none is longer than one. */
export const longestChain = (lines: readonly MarkedLine[]): Chain | null => {
  let best: Chain | null = null
  let open = null as (Chain & { last: number }) | null
  for (const [at, { marker }] of lines.entries()) {
    if (marker?.number === undefined) continue
    const isBare = marker.kind === 'bare'
    if (open && mayFollow(open.last, marker.number) && (open.isBare || !isBare)) {
      open = { ...open, to: at, count: open.count + 1, last: marker.number }
    } else if (open && isBare && !open.isBare) {
      // A number without a sign after it is part of a broken line in a list whose numbers have one.
      continue
    } else open = { from: at, to: at, count: 1, isBare, last: marker.number }
    if (open.count > (best?.count ?? 1)) best = open
  }
  return best
}
