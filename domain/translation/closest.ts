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
  const runs = candidates.map(({ text }) => runsOf(text))
  const holders = holdersOf(runs)
  const shared = new Uint32Array(candidates.length)
  const pairs: number[] = []
  wanted.forEach(({ text, position }, index) => {
    const own = runsOf(text)
    shared.fill(0)
    for (const run of own) countIn(shared, holders.get(run))
    candidates.forEach((candidate, at) => {
      const likeness = dice(shared[at] ?? 0, own.size, runs[at]?.size ?? 0)
      if (likeness < LEAST_LIKENESS) return
      const unlikeness = Math.round((1 - likeness) * FINEST)
      const distance = Math.min(Math.abs(candidate.position - position), FARTHEST)
      pairs.push(((unlikeness * (FARTHEST + 1) + distance) * MOST + index) * MOST + at)
    })
  })
  return Float64Array.from(pairs)
}

/** Lists for each run of characters which candidates have it. */
function holdersOf(candidates: readonly ReadonlySet<number>[]): Map<number, number[]> {
  const holders = new Map<number, number[]>()
  candidates.forEach((runs, candidate) => {
    for (const run of runs) {
      const list = holders.get(run)
      if (list) list.push(candidate)
      else holders.set(run, [candidate])
    }
  })
  return holders
}

function countIn(shared: Uint32Array, holders: readonly number[] = []) {
  for (const candidate of holders) shared[candidate] = (shared[candidate] ?? 0) + 1
}
