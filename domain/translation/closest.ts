import { runNumbers } from './run-numbers'
import { dice, runsOf } from './similarity'

/** A text and the place where it stands among its neighbours. */
type Placed = { text: string; position: number }

/** Below this likeness a text is a new one, not an edited one. */
const LEAST_LIKENESS = 0.5

/** A pair is one number that sorts as it should: unlikeness, distance, then the two indexes. */
const [FINEST, FARTHEST, MOST] = [1000, 4095, 32_768]

/**
 * Pairs each wanted text with the candidate most like it, no candidate twice: the likest pairs first
 * (to a thousandth), among equals those that stand nearest. Answers candidate by wanted, as indexes;
 * texts beyond the 32,768th are left alone.
 */
export function closest(
  wanted: readonly Placed[],
  candidates: readonly Placed[],
): Map<number, number> {
  const pairs = likelyPairs(wanted.slice(0, MOST), candidates.slice(0, MOST)).sort()
  const taken = new Set<number>()
  const paired = new Map<number, number>()
  for (const pair of pairs) {
    const candidate = pair % MOST
    const index = Math.floor(pair / MOST) % MOST
    if (paired.has(index) || taken.has(candidate)) continue
    paired.set(index, candidate)
    taken.add(candidate)
  }
  return paired
}

function likelyPairs(wanted: readonly Placed[], candidates: readonly Placed[]): Float64Array {
  const distinct = distinctRuns()
  const runs = candidates.map(({ text }) => distinct(text))
  const sizes = Int32Array.from(runs, ({ length }) => length)
  const holders = holdersOf(runs)
  const shared = new Int32Array(candidates.length)
  const pairs: number[] = []
  wanted.forEach(({ text, position }, index) => {
    const own = distinct(text)
    shared.fill(0)
    for (const run of own) countIn(shared, holders, run)
    for (let at = 0; at < shared.length; at += 1) {
      const likeness = dice(shared[at] ?? 0, own.length, sizes[at] ?? 0)
      if (likeness < LEAST_LIKENESS) continue
      const unlikeness = Math.round((1 - likeness) * FINEST)
      const place = candidates[at]?.position ?? 0
      const distance = Math.min(Math.abs(place - position), FARTHEST)
      pairs.push(((unlikeness * (FARTHEST + 1) + distance) * MOST + index) * MOST + at)
    }
  })
  return Float64Array.from(pairs)
}

/** Gives the distinct runs of one text after the other, numbered from 0 on over all of them. */
function distinctRuns(): (text: string) => number[] {
  const numberOf = runNumbers()
  const lastSeen: number[] = []
  let turn = 0
  return (text) => {
    turn += 1
    const runs: number[] = []
    for (const run of runsOf(text)) {
      const number = numberOf(run)
      if (lastSeen[number] === turn) continue
      lastSeen[number] = turn
      runs.push(number)
    }
    return runs
  }
}

/** Which candidates have a run: those in `list` from `starts[run]` on, up to where the next run's begin. */
type Holders = { starts: Int32Array; list: Int32Array }

function holdersOf(candidates: readonly (readonly number[])[]): Holders {
  let most = -1
  for (const runs of candidates) for (const run of runs) if (run > most) most = run
  const starts = new Int32Array(most + 2)
  for (const runs of candidates)
    for (const run of runs) starts[run + 1] = (starts[run + 1] ?? 0) + 1
  for (let run = 0; run <= most; run += 1)
    starts[run + 1] = (starts[run + 1] ?? 0) + (starts[run] ?? 0)
  const list = new Int32Array(starts[most + 1] ?? 0)
  const next = starts.slice()
  candidates.forEach((runs, candidate) => {
    for (const run of runs) {
      const place = next[run] ?? 0
      list[place] = candidate
      next[run] = place + 1
    }
  })
  return { starts, list }
}

function countIn(shared: Int32Array, { starts, list }: Holders, run: number) {
  const end = starts[run + 1] ?? 0
  for (let place = starts[run] ?? 0; place < end; place += 1) {
    const candidate = list[place] ?? 0
    shared[candidate] = (shared[candidate] ?? 0) + 1
  }
}
