/** How often each run of three characters occurs in a text, and how many there are in all. */
export type Profile = { counts: ReadonlyMap<number, number>; size: number }

/** Counts a text's runs of three characters, blind to case, tags and the amount of white space. */
export function profile(text: string): Profile {
  const folded = text
    .replace(/<\/?\d+\/?>/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()
  const counts = new Map<number, number>()
  let [first, second] = [0, 0]
  for (let index = 0; index < folded.length + 2; index += 1) {
    const third = index < folded.length ? folded.charCodeAt(index) : 0
    const run = Math.imul(Math.imul(first, 65_599) + second, 65_599) + third
    counts.set(run | 0, (counts.get(run | 0) ?? 0) + 1)
    first = second
    second = third
  }
  return { counts, size: folded.length + 2 }
}

/** Dice's coefficient from the number of shared runs: 1 for the same text, 0 for nothing shared. */
export function dice(shared: number, size: number, otherSize: number): number {
  return (2 * shared) / (size + otherSize)
}
