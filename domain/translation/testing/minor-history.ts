import fc from 'fast-check'
import { digestOf } from '../digest'
import { extract } from '../extract'
import { messageKey } from '../message'
import { type MinorEdit, minorEditsBetween, withMinorEdits } from '../minor-edits'
import { FIELDS } from './arbitrary'
import { current, type History, stepArbitrary } from './history'

/** A history with the minor edits that its document remembers. */
export type MinorHistory = History & { minorEdits: MinorEdit[] }

type Step = (history: MinorHistory) => void

const minor =
  (step: (history: History) => void): Step =>
  (history) => {
    const before = extract(current(history), FIELDS)
    step(history)
    const edited = minorEditsBetween(before, extract(current(history), FIELDS))
    history.minorEdits = withMinorEdits(history.minorEdits, edited)
  }

/** Anything that happens to a document and its catalogue, now and then as a minor edit. */
export const minorStepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  stepArbitrary,
  stepArbitrary.map(minor),
)

/** The keys of all messages that a history has had, by what they mean: equal numbers for equal meanings. */
export const meanings = ({ versions, minorEdits }: MinorHistory): Map<string, number> => {
  const messages = versions.flatMap((version) => extract(version, FIELDS))
  const byDigest = new Map(messages.map((message, at) => [digestOf(message), at]))
  for (let changed = true; changed; ) {
    changed = false
    for (const edit of minorEdits) {
      const [before = '', since = ''] = edit.split(' ')
      const [one, other] = [byDigest.get(before) ?? 0, byDigest.get(since) ?? 0]
      if (one === other) continue
      byDigest.set(before, Math.min(one, other))
      byDigest.set(since, Math.min(one, other))
      changed = true
    }
  }
  return new Map(
    messages.map((message) => [messageKey(message), byDigest.get(digestOf(message)) ?? 0]),
  )
}
