import { dice, profile } from './similarity'

/** A text and the place where it stands among its neighbours. */
export type Placed = { text: string; position: number }

type Pair = { wanted: number; candidate: number; likeness: number; distance: number }

/** Below this likeness a text is a new one, not an edited one. */
const LEAST_LIKENESS = 0.5

/**
 * Pairs each wanted text with the candidate most like it, no candidate twice: the likest pairs first,
 * among equals those that stand nearest. Answers candidate by wanted, as indexes.
 */
export function closest(
  wanted: readonly Placed[],
  candidates: readonly Placed[],
): Map<number, number> {
  const pairs = likelyPairs(wanted, candidates).sort(
    (a, b) =>
      b.likeness - a.likeness ||
      a.distance - b.distance ||
      a.wanted - b.wanted ||
      a.candidate - b.candidate,
  )
  const taken = new Set<number>()
  const paired = new Map<number, number>()
  for (const { wanted, candidate } of pairs) {
    if (paired.has(wanted) || taken.has(candidate)) continue
    paired.set(wanted, candidate)
    taken.add(candidate)
  }
  return paired
}

function likelyPairs(wanted: readonly Placed[], candidates: readonly Placed[]): Pair[] {
  const profiles = candidates.map(({ text }) => profile(text))
  const holders = new Map<number, number[]>()
  profiles.forEach(({ counts }, candidate) => {
    for (const [run, count] of counts) {
      const list = holders.get(run)
      if (list) list.push(candidate, count)
      else holders.set(run, [candidate, count])
    }
  })
  const pairs: Pair[] = []
  wanted.forEach(({ text, position }, index) => {
    const { counts, size } = profile(text)
    const shared = new Uint32Array(candidates.length)
    for (const [run, count] of counts) addShared(shared, holders.get(run), count)
    candidates.forEach((candidate, at) => {
      const likeness = dice(shared[at] ?? 0, size, profiles[at]?.size ?? 0)
      if (likeness < LEAST_LIKENESS) return
      const distance = Math.abs(candidate.position - position)
      pairs.push({ wanted: index, candidate: at, likeness, distance })
    })
  })
  return pairs
}

function addShared(shared: Uint32Array, holders: readonly number[] | undefined, count: number) {
  if (!holders) return
  for (let at = 0; at < holders.length; at += 2) {
    const candidate = holders[at] ?? 0
    shared[candidate] = (shared[candidate] ?? 0) + Math.min(count, holders[at + 1] ?? 0)
  }
}
