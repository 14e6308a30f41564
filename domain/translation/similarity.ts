/**
 * Gives the set of a text's runs of three characters, as hashes; blind to case, tags and the amount
 * of white space. The ends of the text count as characters.
 */
export function runsOf(text: string): ReadonlySet<number> {
  const folded = text
    .replace(/<\/?\d+\/?>/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()
  const runs = new Set<number>()
  let [first, second] = [0, 0]
  for (let index = 0; index < folded.length + 2; index += 1) {
    const third = index < folded.length ? folded.charCodeAt(index) : 0
    runs.add((Math.imul(Math.imul(first, 65_599) + second, 65_599) + third) | 0)
    first = second
    second = third
  }
  return runs
}

/** Dice's coefficient of two sets from what they share: 1 for equal sets, 0 for nothing shared. */
export function dice(shared: number, size: number, otherSize: number): number {
  return (2 * shared) / (size + otherSize)
}
