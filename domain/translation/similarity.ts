/**
 * Lists a text's runs of three characters, as hashes, as often as they come; blind to case, tags and the amount of white
 * space. The ends of the text count as characters.
 */
export function runsOf(text: string): Int32Array {
  const folded = (text.includes('<') ? text.replace(/<\/?\d+\/?>/g, '') : text)
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()
  const runs = new Int32Array(folded.length + 2)
  let [first, second] = [0, 0]
  for (let index = 0; index < runs.length; index += 1) {
    const third = index < folded.length ? folded.charCodeAt(index) : 0
    runs[index] = Math.imul(Math.imul(first, 65_599) + second, 65_599) + third
    first = second
    second = third
  }
  return runs
}

/** Dice's coefficient of two sets from what they share: 1 for equal sets, 0 for nothing shared. */
export function dice(shared: number, size: number, otherSize: number): number {
  return (2 * shared) / (size + otherSize)
}
